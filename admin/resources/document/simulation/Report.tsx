import { Box, Stack } from '@mui/material';
import { moment } from '../../../formats/date.js';
import { nameIn } from '../../../formats/name.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Note } from '../../../parts/Note.js';
import { Section } from '../../../parts/Section.js';
import { Status } from '../../../parts/Status.js';
import type { Version } from '../document-shape.js';
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

const useBasisWords = ({ simulation }: Props): string => {
  const say = useSay();
  const language = useLanguage();
  const { cycle, readAt, counterpart, askedByCode } = simulation;
  const words = { cycle: nameIn(language, cycle.name, cycle.nameEn), moment: moment(readAt, language), by: askedByCode };
  return say(counterpart ? 'simulation.basisWith' : 'simulation.basis', { ...words, label: counterpart?.label ?? '' });
};

/** What the version does to everyone, on what, and as of when. */
export const Report = ({ simulation, version }: Props) => {
  const say = useSay();
  const basis = useBasisWords({ simulation, version });
  const bands = bandsOf(simulation, version);
  const { grades, bestGrades } = reportOf(simulation);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 464px' }, columnGap: 2, rowGap: 2.5 }}>
      <Stack sx={{ gap: 2, minWidth: 0 }}>
        <Box>
          <Note>{basis}</Note>
          {simulation.contentHash !== version.contentHash && (
            <Box sx={{ mb: 1, '& > span': { whiteSpace: 'normal' } }}>
              <Status tone="warn">{say('simulation.outdated')}</Status>
            </Box>
          )}
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
