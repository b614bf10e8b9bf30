import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Status, type Tone } from '../../parts/Status.js';
import { type AccountRow, type AccountState, isLockedNow } from './account-shape.js';

const tones: Readonly<Record<AccountState, Tone>> = { INVITED: 'info', ACTIVE: 'ok', DISABLED: 'bad' };

/** Whether somebody can sign in with an account, and if not, why. */
export const AccountStateMark = ({ account }: { readonly account: AccountRow }) => {
  const say = useSay();
  const language = useLanguage();
  const state = account.state as AccountState;
  if (state === 'ACTIVE' && isLockedNow(account))
    return <Status tone="warn">{say('account.lockedUntil', { moment: moment(account.lockedUntil, language) })}</Status>;
  return <Status tone={tones[state]}>{say(`account.states.${state}`)}</Status>;
};
