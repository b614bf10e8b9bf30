import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Status, type Tone } from '../../parts/Status.js';
import type { PreviewRow, Report } from './import-shape.js';

const tones: Record<PreviewRow['state'], Tone> = { NEW: 'info', CHANGED: 'warn', UNCHANGED: 'idle', WRONG: 'bad' };

/** The first rows as they were read, by field, and what would become of each. */
export const Preview = ({ report: { columns, fields, preview } }: { readonly report: Report }) => {
  const say = useSay();
  const language = useLanguage();
  const read = fields.filter(({ field }) => columns.some((column) => column.field === field));
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={say('importing.viewPreview', { count: preview.length })}>
      <Table sx={{ '& td, & th': { whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            <TableCell align="right" sx={{ width: 72 }}>
              {say('importing.row')}
            </TableCell>
            <TableCell sx={{ width: 104 }}>{say('importing.rowState')}</TableCell>
            {read.map(({ field, label, labelEn }) => (
              <TableCell key={field}>{nameIn(language, label, labelEn)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {preview.map(({ row, state, values }) => (
            <TableRow key={row}>
              <TableCell align="right">{row}</TableCell>
              <TableCell>
                <Status tone={tones[state]}>{say(`importing.rowStates.${state}`)}</Status>
              </TableCell>
              {read.map(({ field }) => (
                <TableCell key={field}>{values[field] || '–'}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
