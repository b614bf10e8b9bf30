import { nameIn } from '../../formats/name.js';
import { UnlockAccountDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import type { AccountRow } from './account-shape.js';

interface Props {
  readonly account: AccountRow;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

export const UnlockAccount = ({ account, onDone, onClose, onReload }: Props) => {
  const say = useSay();
  const name = nameIn(useLanguage(), account.name, account.nameEn);
  const unlock = useCommand(UnlockAccountDocument);
  const run = async () => {
    if (await unlock.run({ id: account.id })) onDone();
  };
  return (
    <AskDialog
      title={say('account.unlockTitle', { name })}
      act={say('account.unlock')}
      isBusy={unlock.isBusy}
      onAct={() => void run()}
      onClose={onClose}
    >
      <div>{say(account.activatedAt ? 'account.unlockWhat' : 'account.unlockInvited')}</div>
      {account.stateReason && <div>{say('account.lockedFor', { reason: account.stateReason })}</div>}
      <Refused refusal={unlock.refusal} onReload={onReload} />
    </AskDialog>
  );
};
