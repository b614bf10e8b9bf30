import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { QuotaEffect } from '../../../../server/engine/simulation/simulation-report.js';
import { useSay } from '../../../i18n/use-say.js';
import { GradeMark } from '../../../parts/GradeMark.js';
import { Section } from '../../../parts/Section.js';
import { flush } from './flush.js';
import { type Bands, reportOf, type Simulation } from './simulation-shape.js';

interface Row {
  readonly key: string;
  readonly grade: string;
  readonly before: number;
  readonly after: number;
}

/** Kept out by a quota, by the grade they reached: before and after. */
function rowsOf(before: readonly QuotaEffect[], after: readonly QuotaEffect[]): readonly Row[] {
  const rows = new Map<string, { before: number; after: number }>();
  for (const [side, effects] of [
    ['before', before],
    ['after', after],
  ] as const)
    for (const { grade, keptOut } of effects) {
      const row = rows.get(grade) ?? { before: 0, after: 0 };
      row[side] += keptOut;
      rows.set(grade, row);
    }
  return [...rows].map(([grade, counts]) => ({ key: grade, grade, ...counts })).filter((row) => row.before + row.after > 0);
}

/** Who would be graded otherwise were there no quota. */
export const QuotaEffects = ({ simulation, bands }: { readonly simulation: Simulation; readonly bands: Bands }) => {
  const say = useSay();
  const { quotas } = reportOf(simulation);
  const rows = rowsOf(quotas.before, quotas.after);
  return (
    <Section title={say('simulation.quotas')} note={say('simulation.quotasNote')}>
      {rows.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'ledger.ink2' }}>
          {say('simulation.noQuotas')}
        </Typography>
      ) : (
        <Table size="small" aria-label={say('simulation.quotas')} sx={flush}>
          <TableHead>
            <TableRow>
              <TableCell>{say('simulation.reached')}</TableCell>
              <TableCell align="right">{say('simulation.keptOutBefore')}</TableCell>
              <TableCell align="right">{say('simulation.keptOutAfter')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ key, grade, before, after }) => (
              <TableRow key={key}>
                <TableCell>
                  <GradeMark bands={bands.after} grade={grade} hasWord />
                </TableCell>
                <TableCell align="right">{before}</TableCell>
                <TableCell align="right">{after}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
};
