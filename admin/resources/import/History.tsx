import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase } from 'react-admin';
import { moment } from '../../formats/date.js';
import { count } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { ImportStateMark } from './ImportStateMark.js';
import type { BatchRow } from './import-shape.js';
import { useBatchWords } from './use-batch-words.js';

/** Every batch, the newest first: who, when, what, and where it stands. */
export const History = ({ batches }: { readonly batches: readonly BatchRow[] }) => {
  const say = useSay();
  const language = useLanguage();
  const words = useBatchWords();
  const nowrap = { whiteSpace: 'nowrap' };
  return (
    <Table aria-label={say('importing.history')}>
      <TableHead>
        <TableRow>
          <TableCell>{say('importing.file')}</TableCell>
          <TableCell>{say('importing.contents')}</TableCell>
          <TableCell align="right">{say('importing.rows')}</TableCell>
          <TableCell align="right">{say('importing.wrong')}</TableCell>
          <TableCell>{say('importing.state')}</TableCell>
          <TableCell>{say('importing.by')}</TableCell>
          <TableCell>{say('importing.uploadedAt')}</TableCell>
          <TableCell>{say('importing.doneAt')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {batches.map((batch) => (
          <TableRow key={batch.id}>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>
              <Link component={LinkBase} to={`/imports/${batch.id}/show`}>
                {batch.fileName}
              </Link>
            </TableCell>
            <TableCell sx={nowrap}>{words.kind(batch.kind)}</TableCell>
            <TableCell align="right">{batch.state === 'UPLOADED' ? '–' : count(batch.rowCount, language)}</TableCell>
            <TableCell align="right">{batch.state === 'UPLOADED' ? '–' : count(batch.errorCount, language)}</TableCell>
            <TableCell sx={nowrap}>
              <ImportStateMark state={batch.state} />
            </TableCell>
            <TableCell sx={nowrap}>{words.by(batch)}</TableCell>
            <TableCell sx={nowrap}>{moment(batch.createdAt, language)}</TableCell>
            <TableCell sx={nowrap}>{moment(batch.committedAt, language)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
