import { useSay } from '../../i18n/use-say.js';
import { Status, type Tone } from '../../parts/Status.js';
import { type BatchState, batchStates } from './import-shape.js';

const tones: Record<BatchState, Tone> = {
  UPLOADED: 'info',
  CHECKED: 'info',
  FAULTY: 'bad',
  COMMITTED: 'ok',
  UNDONE: 'idle',
  DISCARDED: 'idle',
};

export const ImportStateMark = ({ state, isTinted = false }: { readonly state: string; readonly isTinted?: boolean }) => {
  const say = useSay();
  const known = batchStates.find((one) => one === state);
  if (!known) return <span>{state}</span>;
  return (
    <Status tone={tones[known]} isTinted={isTinted}>
      {say(`importing.states.${known}`)}
    </Status>
  );
};
