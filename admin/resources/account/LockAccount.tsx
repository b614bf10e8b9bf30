import { nameIn } from '../../formats/name.js';
import { LockAccountDocument } from '../../generated/graphql.js';
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

export const LockAccount = ({ account, onDone, onClose, onReload }: Props) => {
  const say = useSay();
  const name = nameIn(useLanguage(), account.name, account.nameEn);
  const lock = useCommand(LockAccountDocument);
  const run = async (reason: string) => {
    if (await lock.run({ id: account.id, reason })) onDone();
  };
  return (
    <ReasonDialog
      title={say('account.lockTitle', { name })}
      act={say('account.lock')}
      what={say('account.lockWhat')}
      isBusy={lock.isBusy}
      refusal={lock.refusal}
      onAct={(reason) => void run(reason)}
      onClose={onClose}
      onReload={onReload}
    />
  );
};
