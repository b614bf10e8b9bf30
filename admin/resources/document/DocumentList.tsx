import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase } from 'react-admin';
import { day } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { ConfigVersionsDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { useRead } from '../../providers/use-read.js';
import { useSignedIn } from '../../providers/use-session.js';
import { DropDocument } from './DropDocument.js';
import type { VersionRow } from './document-shape.js';
import { VersionStateMark } from './VersionStateMark.js';

const Rows = ({ rows }: { readonly rows: readonly VersionRow[] }) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <Table aria-label={say('document.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{say('document.document')}</TableCell>
          <TableCell>{say('document.label')}</TableCell>
          <TableCell>{say('cycle.stateLabel')}</TableCell>
          <TableCell>{say('document.validFrom')}</TableCell>
          <TableCell>{say('document.hash')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            <TableCell>
              <Link component={LinkBase} to={`/documents/${row.id}/show`}>
                {nameIn(language, row.document.name, row.document.nameEn)}
              </Link>
            </TableCell>
            <TableCell>{row.label}</TableCell>
            <TableCell>
              <VersionStateMark state={row.state} />
            </TableCell>
            <TableCell>{day(row.validFrom, language)}</TableCell>
            <TableCell sx={{ color: 'ledger.ink2' }}>{row.contentHash.slice(0, 8)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

/** Rubrics and grading policies as versions: handed in as files, approved by another person, brought into force. */
const DocumentList = () => {
  const say = useSay();
  const role = useSignedIn()?.grant.role;
  const { data, error, refetch } = useRead(ConfigVersionsDocument, { first: 100 });
  const rows = data?.configVersions.nodes;
  return (
    <>
      <PageHead title={say('document.title')} what={say('document.what')} />
      {role === 'DEPARTMENT' && <DropDocument />}
      {error && <Failure failure={error} onRetry={refetch} />}
      {!rows && !error && <GreyRows />}
      {rows?.length === 0 && <Empty what={say('document.empty')} first={say('document.emptyFirst')} />}
      {rows && rows.length > 0 && <Rows rows={rows} />}
    </>
  );
};

export default DocumentList;
