import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useMethodWords } from '../../../configuration/rubric/use-method-words.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Status } from '../../../parts/Status.js';
import { flush } from '../simulation/flush.js';
import { type Change, type ChangeKind, kindOf, valueOn } from './change-words.js';
import { valueWords } from './value-words.js';

const tones = { CHANGED: 'info', ADDED: 'ok', REMOVED: 'bad', MOVED: 'idle' } as const satisfies Record<ChangeKind, string>;

const Value = ({ change, side }: { readonly change: Change; readonly side: 'before' | 'after' }) => {
  const words = valueWords({ say: useSay(), language: useLanguage(), methodWords: useMethodWords() });
  const value = valueOn(change, side);
  return (
    <TableCell sx={{ overflowWrap: 'anywhere', color: value === null ? 'ledger.ink3' : 'ledger.ink' }}>
      {value === null ? '–' : words(value)}
    </TableCell>
  );
};

/** What was added, removed, moved and changed, row by row and field by field. */
export const ChangeTable = ({ changes, label }: { readonly changes: readonly Change[]; readonly label: string }) => {
  const say = useSay();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={label} sx={{ ...flush, minWidth: 640, '& td': { height: 30, verticalAlign: 'top', py: 0.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 96 }}>{say('history.change')}</TableCell>
            <TableCell>{say('history.place')}</TableCell>
            <TableCell sx={{ width: '28%' }}>{say('history.before')}</TableCell>
            <TableCell sx={{ width: '28%' }}>{say('history.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map((change) => (
            <TableRow key={`${change.kind} ${change.path.join('/')}`}>
              <TableCell>
                <Status tone={tones[kindOf(change)]}>{say(`history.kinds.${kindOf(change)}`)}</Status>
              </TableCell>
              <TableCell>
                {change.entry && (
                  <Box component="span" sx={{ color: 'ledger.ink2', mr: 0.75 }}>
                    {change.entry}
                  </Box>
                )}
                {[change.name, change.field].filter(Boolean).join(say('history.join')) || say('document.wholeDocument')}
              </TableCell>
              <Value change={change} side="before" />
              <Value change={change} side="after" />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
