import { Box, Stack } from '@mui/material';
import { useSay } from '../../../i18n/use-say.js';
import { Section } from '../../../parts/Section.js';
import type { Version } from '../document-shape.js';
import { Basis } from './Basis.js';
import { Coverage } from './Coverage.js';
import { GradeMatrix } from './GradeMatrix.js';
import { GroupShifts } from './GroupShifts.js';
import { MoveWords } from './MoveWords.js';
import { QuotaEffects } from './QuotaEffects.js';
import { SimulatedTable } from './SimulatedTable.js';
import { bandsOf, reportOf, type Simulation } from './simulation-shape.js';
import { WhoMoves } from './WhoMoves.js';

interface Props {
  readonly simulation: Simulation;
  readonly version: Version;
}

/** What the version does to everyone, on what, and as of when. */
export const Report = ({ simulation, version }: Props) => {
  const say = useSay();
  const bands = bandsOf(simulation, version);
  const { grades, bestGrades } = reportOf(simulation);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 464px' }, columnGap: 2, rowGap: 2.5 }}>
      <Stack sx={{ gap: 2, minWidth: 0 }}>
        <Box>
          <Basis simulation={simulation} version={version} />
          <MoveWords simulation={simulation} />
        </Box>
        <Section title={say('simulation.matrix')} note={say('simulation.matrixNote')}>
          <GradeMatrix matrix={grades} bands={bands} />
        </Section>
        {bestGrades && (
          <Section title={say('simulation.bestMatrix')} note={say('simulation.bestMatrixNote')}>
            <GradeMatrix matrix={bestGrades} bands={bands} />
          </Section>
        )}
        <QuotaEffects simulation={simulation} bands={bands} />
        <GroupShifts simulation={simulation} />
        <Coverage simulation={simulation} />
      </Stack>
      <Box sx={{ borderLeft: { lg: 1 }, borderColor: { lg: 'ledger.line' }, pl: { lg: 2 }, minWidth: 0 }}>
        <WhoMoves simulation={simulation} bands={bands} />
      </Box>
      <Box sx={{ gridColumn: { lg: '1 / -1' }, minWidth: 0 }}>
        <SimulatedTable simulation={simulation} bands={bands} />
      </Box>
    </Box>
  );
};
