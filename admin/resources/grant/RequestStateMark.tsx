import { useSay } from '../../i18n/use-say.js';
import { Status, type Tone } from '../../parts/Status.js';
import type { RequestState } from './grant-shape.js';

const tones: Readonly<Record<RequestState, Tone>> = { PENDING: 'warn', GIVEN: 'ok', REFUSED: 'bad' };

export const RequestStateMark = ({ state }: { readonly state: string }) => {
  const say = useSay();
  return <Status tone={tones[state as RequestState]}>{say(`grant.states.${state as RequestState}`)}</Status>;
};
