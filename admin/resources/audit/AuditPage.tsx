import { Button } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { PageHead } from '../../parts/PageHead.js';
import { Status } from '../../parts/Status.js';
import { usualFilter } from './audit-shape.js';
import { ChainBar } from './ChainBar.js';
import { ExportTrail } from './ExportTrail.js';
import { Trail } from './Trail.js';
import { useChainCheck } from './use-chain-check.js';

/** The audit administrator's page: who did what, and proof that nobody rewrote it. */
const AuditPage = () => {
  const say = useSay();
  const [filter, setFilter] = useState(usualFilter);
  const [reads, setReads] = useState(0);
  const [isExporting, setExporting] = useState(false);
  const [exported, setExported] = useState<string>();
  const readAgain = () => setReads((count) => count + 1);
  const chain = useChainCheck(readAgain);
  const actions = (
    <>
      <Button onClick={() => setExporting(true)}>{say('audit.export')}</Button>
      <Button variant="contained" color="primary" disabled={chain.isBusy} onClick={() => void chain.check()}>
        {say('audit.verify')}
      </Button>
    </>
  );
  const done = (fileName: string) => {
    setExporting(false);
    setExported(fileName);
    readAgain();
  };
  return (
    <>
      <PageHead
        title={say('audit.title')}
        what={say('audit.what')}
        marks={exported && <Status tone="ok">{say('audit.exported', { name: exported })}</Status>}
        actions={actions}
      />
      <ChainBar chain={chain} />
      <Trail filter={filter} onFilter={setFilter} reads={reads} />
      {isExporting && <ExportTrail from={filter.from} to={filter.to} onDone={done} onClose={() => setExporting(false)} />}
    </>
  );
};

export default AuditPage;
