import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import type { AuditEntry } from './audit-shape.js';
import { differencesOf } from './difference.js';
import { useAuditWords } from './use-audit-words.js';

/** What an act changed, field by field; unchanged fields stand below in grey. */
export const DifferenceTable = ({ entry }: { readonly entry: AuditEntry }) => {
  const say = useSay();
  const words = useAuditWords();
  const differences = differencesOf(entry.before, entry.after);
  if (differences.length === 0)
    return (
      <Typography variant="body2" component="p" sx={{ m: 0, color: 'ledger.ink2' }}>
        {say(entry.outcome === 'DENIED' ? 'audit.deniedNothing' : 'audit.nothingNoted')}
      </Typography>
    );
  return (
    <Table
      aria-label={say('audit.changes')}
      sx={{ '& td, & th': { px: '8px !important', overflowWrap: 'anywhere', verticalAlign: 'top', py: 0.75 } }}
    >
      <TableHead>
        <TableRow>
          <TableCell>{say('audit.field')}</TableCell>
          <TableCell>{say('audit.before')}</TableCell>
          <TableCell>{say('audit.after')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {differences.map(({ field, before, after, isChanged }) => (
          <TableRow key={field} sx={{ '& td': { color: isChanged ? undefined : 'ledger.ink2' } }}>
            <TableCell>{words.field(field)}</TableCell>
            <TableCell>{words.value(before)}</TableCell>
            <TableCell sx={{ fontWeight: isChanged ? 600 : 400 }}>{words.value(after)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
