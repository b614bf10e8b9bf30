import { useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import { stateOf, versionTones } from './document-shape.js';

/** How far a version has come, by icon, word and colour. */
export const VersionStateMark = ({ state, isTinted = false }: { readonly state: string; readonly isTinted?: boolean }) => {
  const say = useSay();
  const known = stateOf(state);
  return (
    <Status tone={versionTones[known]} isTinted={isTinted}>
      {say(`document.states.${known}`)}
    </Status>
  );
};
