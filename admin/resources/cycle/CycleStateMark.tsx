import { useSay } from '../../i18n/use-say.js';
import { Status, type Tone } from '../../parts/Status.js';
import { type CycleState, cycleStates } from './cycle-shape.js';

const tones: Record<CycleState, Tone> = {
  DRAFT: 'idle',
  OPEN: 'info',
  CALCULATED: 'info',
  CONFIRMED: 'info',
  PUBLISHED: 'info',
  FINAL: 'ok',
};
const isKnown = (state: string): state is CycleState => (cycleStates as readonly string[]).includes(state);

export const CycleStateMark = ({ state, isTinted = false }: { readonly state: string; readonly isTinted?: boolean }) => {
  const say = useSay();
  return isKnown(state) ? (
    <Status tone={tones[state]} isTinted={isTinted}>
      {say(`cycle.states.${state}`)}
    </Status>
  ) : (
    <span>{state}</span>
  );
};
