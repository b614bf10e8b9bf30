import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase } from 'react-admin';
import { score, signedUnits } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { GradeMark } from '../../parts/GradeMark.js';
import type { ComparisonRow } from './comparison-rows.js';
import type { Cycle } from './cycle-shape.js';
import { Move } from './Move.js';

const Change = ({ moved }: { readonly moved: number | null }) => {
  const colour = !moved ? 'ledger.ink2' : moved > 0 ? 'ledger.gain' : 'ledger.loss';
  return (
    <Box component="span" sx={{ color: colour }}>
      {moved === null ? '–' : signedUnits(moved)}
    </Box>
  );
};

/** A line from the left to the right of zero, pale where only the score moved, full where the grade did. */
const ChangeBar = ({ row, most }: { readonly row: ComparisonRow; readonly most: number }) => {
  const moved = row.moved ?? 0;
  const width = most === 0 ? 0 : (Math.abs(moved) / most) * 50;
  const isGradeMoved = row.before !== null && row.before.grade !== row.card.grade;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 10, minWidth: 120 }}>
      <Box sx={{ position: 'absolute', left: '50%', top: -6, bottom: -6, borderLeft: 1, borderColor: 'ledger.rule' }} />
      <Box
        sx={{
          position: 'absolute',
          height: 10,
          width: `${width}%`,
          left: moved > 0 ? '50%' : `${50 - width}%`,
          bgcolor: moved > 0 ? 'ledger.gain' : 'ledger.loss',
          opacity: isGradeMoved ? 1 : 0.4,
        }}
      />
    </Box>
  );
};

const GradeMove = ({ cycle, row }: { readonly cycle: Cycle; readonly row: ComparisonRow }) => {
  const bands = cycle.gradingPolicy.bands.nodes;
  const { card, before } = row;
  if (!before || before.grade === card.grade) return <GradeMark bands={bands} grade={card.grade} hasWord />;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center', fontWeight: 600 }}>
      <GradeMark bands={bands} grade={before.grade} hasWord />→
      <GradeMark bands={bands} grade={card.grade} hasWord />
    </Box>
  );
};

/** Total, grade and rank then and now, agency by agency. */
export const ComparisonTable = ({ cycle, rows }: { readonly cycle: Cycle; readonly rows: readonly ComparisonRow[] }) => {
  const say = useSay();
  const language = useLanguage();
  const most = Math.max(0, ...rows.map(({ moved }) => Math.abs(moved ?? 0)));
  return (
    <Table size="small" aria-label={say('cycle.viewComparison')} sx={{ '& td, & th': { whiteSpace: 'nowrap' }, '& td': { height: 30 } }}>
      <TableHead>
        <TableRow>
          <TableCell>{say('cycle.agency')}</TableCell>
          <TableCell align="right">{say('cycle.totalBefore')}</TableCell>
          <TableCell align="right">{say('cycle.total')}</TableCell>
          <TableCell align="right">{say('cycle.change')}</TableCell>
          <TableCell sx={{ width: '26%' }}>{say('cycle.changeBar')}</TableCell>
          <TableCell>{say('cycle.grade')}</TableCell>
          <TableCell align="right">{say('cycle.rank')}</TableCell>
          <TableCell align="right">{say('cycle.move')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.card.id}>
            <TableCell>
              <Link component={LinkBase} to={`/scorecards/${row.card.id}/show`}>
                {nameIn(language, row.card.agency.name, row.card.agency.nameEn)}
              </Link>
            </TableCell>
            <TableCell align="right">{score(row.before?.total)}</TableCell>
            <TableCell align="right">{score(row.card.total)}</TableCell>
            <TableCell align="right">
              <Change moved={row.moved} />
            </TableCell>
            <TableCell>
              <ChangeBar row={row} most={most} />
            </TableCell>
            <TableCell>
              <GradeMove cycle={cycle} row={row} />
            </TableCell>
            <TableCell align="right">{row.card.rank ?? '–'}</TableCell>
            <TableCell align="right">
              <Move rank={row.card.rank} before={row.before?.rank ?? undefined} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
