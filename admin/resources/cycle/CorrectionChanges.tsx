import { Box, Stack, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { CsvButton } from '../../charts/PlotExits.js';
import { score, signedUnits, toUnits } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { GradeMark } from '../../parts/GradeMark.js';
import { type AgencyChange, type Correction, changesOf } from './correction-shape.js';
import type { Cycle } from './cycle-shape.js';

interface Props {
  readonly cycle: Cycle;
  readonly correction: Correction;
  /** stands at the page's own gutter instead of inside a padded part */
  readonly isInset: boolean;
}

const Moved = ({ from, to }: { readonly from: string | null; readonly to: string | null }) => {
  const units = from === null || to === null ? null : toUnits(to) - toUnits(from);
  const colour = !units ? 'ledger.ink2' : units > 0 ? 'ledger.gain' : 'ledger.loss';
  return (
    <Box component="span" sx={{ color: colour }}>
      {units === null ? '–' : signedUnits(units)}
    </Box>
  );
};

const Scores = ({ change }: { readonly change: AgencyChange }) => {
  const language = useLanguage();
  return change.scores.map(({ indicator, name, nameEn, before, after }) => (
    <div key={indicator}>
      {indicator} {nameIn(language, name, nameEn)} {score(before.points)} → {score(after.points)}
    </div>
  ));
};

/** Everyone who changes, before and after, with the indicators behind it. */
export const CorrectionChanges = ({ cycle, correction, isInset }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const changes = changesOf(correction);
  const bands = cycle.gradingPolicy.bands.nodes;
  const head = [
    say('cycle.agency'),
    say('correction.before'),
    say('correction.after'),
    say('cycle.change'),
    say('cycle.grade'),
    say('cycle.rank'),
  ];
  const figures = {
    name: say('correction.changes'),
    head: [...head.slice(0, 4), say('cycle.gradeBefore'), say('cycle.grade'), say('cycle.rankBefore'), say('cycle.rank')],
    rows: changes.map(({ name, nameEn, before, after }) => [
      nameIn(language, name, nameEn),
      before.total,
      after.total,
      before.total === null || after.total === null
        ? null
        : score(String((toUnits(after.total) - toUnits(before.total)) / 10_000)).replace('−', '-'),
      before.gradeName && nameIn(language, before.gradeName, before.gradeNameEn),
      after.gradeName && nameIn(language, after.gradeName, after.gradeNameEn),
      before.rank,
      after.rank,
    ]),
  };
  return (
    <Box sx={{ overflowX: 'auto', ...(!isInset && { ml: { xs: -2, sm: -3 }, mr: -2 }) }}>
      <Stack direction="row" sx={{ justifyContent: 'flex-end', px: 2 }}>
        <CsvButton table={figures} />
      </Stack>
      <Table size="small" aria-label={say('correction.changes')} sx={{ '& td': { py: 0.75, verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{head[0]}</TableCell>
            <TableCell align="right">{head[1]}</TableCell>
            <TableCell align="right">{head[2]}</TableCell>
            <TableCell align="right">{head[3]}</TableCell>
            <TableCell>{head[4]}</TableCell>
            <TableCell align="right">{head[5]}</TableCell>
            <TableCell>{say('correction.scores')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map((change) => (
            <TableRow key={change.agencyId}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{nameIn(language, change.name, change.nameEn)}</TableCell>
              <TableCell align="right">{score(change.before.total)}</TableCell>
              <TableCell align="right">{score(change.after.total)}</TableCell>
              <TableCell align="right">
                <Moved from={change.before.total} to={change.after.total} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {change.before.grade !== change.after.grade && (
                  <>
                    <GradeMark bands={bands} grade={change.before.grade} hasWord /> →{' '}
                  </>
                )}
                <GradeMark bands={bands} grade={change.after.grade} hasWord />
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {change.before.rank === change.after.rank
                  ? (change.after.rank ?? '–')
                  : `${change.before.rank ?? '–'} → ${change.after.rank ?? '–'}`}
              </TableCell>
              <TableCell sx={{ color: 'ledger.ink2', fontSize: 12 }}>
                <Scores change={change} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
