import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { GradeMatrix as Matrix } from '../../../../server/engine/simulation/simulation-report.js';
import { useSay } from '../../../i18n/use-say.js';
import { GradeMark } from '../../../parts/GradeMark.js';
import { type Bands, gradeMove } from './simulation-shape.js';

interface Props {
  readonly matrix: Matrix;
  readonly bands: Bands;
}

const look = {
  tableLayout: 'fixed',
  minWidth: 480,
  '& td, & th': { textAlign: 'center', height: 44, border: 1, borderColor: 'ledger.line', px: 0.5 },
  '& thead th': { height: 32 },
  '& th': { bgcolor: 'ledger.sunk' },
  '& th:first-of-type': { pl: 1, textAlign: 'left', width: 112 },
} as const;

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const Cell = ({ count, move, isSame }: { readonly count: number; readonly move: -1 | 0 | 1; readonly isSame: boolean }) => {
  const say = useSay();
  const colour = move > 0 ? 'ledger.gain' : 'ledger.loss';
  const isMoved = count > 0 && move !== 0;
  return (
    <TableCell
      sx={{
        fontSize: 16,
        fontWeight: isMoved ? 600 : 400,
        color: count > 0 ? 'ledger.ink' : 'ledger.ink3',
        ...(isSame && { bgcolor: 'ledger.hover' }),
        ...(isMoved && { outline: 2, outlineColor: colour, outlineOffset: '-2px', outlineStyle: 'solid' }),
      }}
    >
      {count > 0 ? count : '–'}
      {isMoved && (
        <Box component="span" sx={{ fontSize: 12, ml: 0.5, fontWeight: 400, color: colour }}>
          {move > 0 ? `▲ ${say('simulation.up')}` : `▼ ${say('simulation.down')}`}
        </Box>
      )}
    </TableCell>
  );
};

/** How many hold which grade, and would hold which. The row of those without a total stands only where there are any. */
export const GradeMatrix = ({ matrix, bands }: Props) => {
  const say = useSay();
  const columns = matrix.after.flatMap((name, at) =>
    name.grade !== null || sum(matrix.counts.map((row) => row[at] ?? 0)) > 0 ? [at] : [],
  );
  const rows = matrix.before.flatMap((name, at) => (name.grade !== null || sum(matrix.counts[at] ?? []) > 0 ? [at] : []));
  const count = (row: number, column: number): number => matrix.counts[row]?.[column] ?? 0;
  const mark = (of: Bands['before'], grade: string | null | undefined) =>
    grade ? <GradeMark bands={of} grade={grade} hasWord /> : say('simulation.noGrade');
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={say('simulation.matrix')} sx={look}>
        <TableHead>
          <TableRow>
            <TableCell>{say('simulation.corner')}</TableCell>
            {columns.map((at) => (
              <TableCell key={at}>{mark(bands.after, matrix.after[at]?.grade)}</TableCell>
            ))}
            <TableCell>{say('simulation.sumBefore')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row}>
              <TableCell component="th" scope="row">
                {mark(bands.before, matrix.before[row]?.grade)}
              </TableCell>
              {columns.map((column) => {
                const [from, to] = [matrix.before[row]?.grade ?? null, matrix.after[column]?.grade ?? null];
                return <Cell key={column} count={count(row, column)} move={gradeMove(bands, from, to)} isSame={from === to} />;
              })}
              <TableCell>{sum(matrix.counts[row] ?? [])}</TableCell>
            </TableRow>
          ))}
          <TableRow>
            <TableCell component="th" scope="row">
              {say('simulation.sumAfter')}
            </TableCell>
            {columns.map((column) => (
              <TableCell key={column}>{sum(rows.map((row) => count(row, column)))}</TableCell>
            ))}
            <TableCell sx={{ fontWeight: 600 }}>{sum(rows.map((row) => sum(matrix.counts[row] ?? [])))}</TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </Box>
  );
};
