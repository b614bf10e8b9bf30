import { nameIn } from '../../formats/name.js';
import { UnlockAccountDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { ReasonDialog } from '../../parts/ReasonDialog.js';
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
  const run = async (reason: string) => {
    if (await unlock.run({ id: account.id, reason })) onDone();
  };
  const what = (
    <>
      <div>{say(account.activatedAt ? 'account.unlockWhat' : 'account.unlockInvited')}</div>
      {account.stateReason && <div>{say('account.lockedFor', { reason: account.stateReason })}</div>}
    </>
  );
  return (
    <ReasonDialog
      title={say('account.unlockTitle', { name })}
      act={say('account.unlock')}
      what={what}
      isBusy={unlock.isBusy}
      refusal={unlock.refusal}
      onAct={(reason) => void run(reason)}
      onClose={onClose}
      onReload={onReload}
    />
  );
};
