import { Button } from '@mui/material';
import { useState } from 'react';
import { ApproveVersionDocument, ReturnVersionDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { ReasonDialog } from '../../parts/ReasonDialog.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import type { Version } from './document-shape.js';

interface Props {
  readonly version: Version;
  readonly onChange: () => void;
}

/** The approver signs the hash of what stands on the page, or returns it with a reason. */
export const Decision = ({ version, onChange }: Props) => {
  const say = useSay();
  const [isReturning, setReturning] = useState(false);
  const approve = useCommand(ApproveVersionDocument);
  const giveBack = useCommand(ReturnVersionDocument);
  const of = { versionId: version.id, version: version.version };
  const sign = async () => {
    if (await approve.run({ input: { ...of, contentHash: version.contentHash, idempotencyKey: approve.key() } })) onChange();
  };
  const send = async (reason: string) => {
    if (!(await giveBack.run({ input: { ...of, reason, idempotencyKey: giveBack.key() } }))) return;
    setReturning(false);
    onChange();
  };
  return (
    <CommitBar
      note={say('document.approveNote', {
        hash: version.contentHash.slice(0, 8),
        check: version.checkReportHash?.slice(0, 8) ?? '–',
        simulation: version.simulationReportHash?.slice(0, 8) ?? say('document.notSimulated'),
      })}
      refused={approve.refusal && <Refused refusal={approve.refusal} onReload={onChange} />}
    >
      <Button onClick={() => setReturning(true)}>{say('document.return')}</Button>
      <Button variant="contained" color="primary" disabled={approve.isBusy} onClick={() => void sign()}>
        {say('document.approve')}
      </Button>
      {isReturning && (
        <ReasonDialog
          title={say('document.returnTitle')}
          act={say('document.return')}
          what={say('document.returnWhat')}
          isBusy={giveBack.isBusy}
          refusal={giveBack.refusal}
          onAct={(reason) => void send(reason)}
          onClose={() => setReturning(false)}
          onReload={onChange}
        />
      )}
    </CommitBar>
  );
};
