import { Box } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import type { SignedSimulation } from './approval-shape.js';
import { GradeMoves } from './GradeMoves.js';
import { Labelled } from './Labelled.js';

interface Props {
  readonly simulation: SignedSimulation;
  readonly maxAgeDays: number;
}

const Age = ({ simulation, maxAgeDays }: Props) => {
  const say = useSay();
  const { ageDays, isYoungEnough } = simulation;
  const age = ageDays === 0 ? say('approval.ageToday') : say('approval.age', { count: ageDays, smart_count: ageDays });
  const note = say(isYoungEnough ? 'approval.youngNote' : 'approval.oldNote', { days: maxAgeDays });
  return (
    <Labelled
      label={say('approval.ageLabel')}
      value={
        <Box sx={{ '& > span': { whiteSpace: 'normal' } }}>
          <Status tone={isYoungEnough ? 'ok' : 'bad'}>{age}</Status>
        </Box>
      }
      note={note}
    />
  );
};

/** The essence of the report that approval is bound to. */
export const SimulationFacts = ({ simulation, maxAgeDays }: Props) => {
  const say = useSay();
  const { agencyCount, cycle, coveredCount, indicatorCount } = simulation;
  return (
    <>
      <Labelled
        label={say('approval.effect')}
        value={<GradeMoves simulation={simulation} />}
        note={say('approval.effectOf', { count: agencyCount })}
      />
      <Labelled
        label={say('approval.facts')}
        value={cycle}
        note={say('approval.coverage', { covered: coveredCount, indicators: indicatorCount })}
      />
      <Age simulation={simulation} maxAgeDays={maxAgeDays} />
    </>
  );
};
