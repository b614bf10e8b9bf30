import { today } from '../../formats/working-days.js';
import { useSay } from '../../i18n/use-say.js';
import { Status, type Tone } from '../../parts/Status.js';
import { type GrantRow, type GrantStanding, standingOf } from './grant-shape.js';

const tones: Readonly<Record<GrantStanding, Tone>> = { HOLDS: 'ok', AHEAD: 'info', PAST: 'idle', ENDED: 'bad' };

export const GrantStandingMark = ({ grant }: { readonly grant: GrantRow }) => {
  const say = useSay();
  const standing = standingOf(grant, today());
  return <Status tone={tones[standing]}>{say(`grant.standings.${standing}`)}</Status>;
};
