import { useState } from 'react';
import { nameIn } from '../../formats/name.js';
import { ResetPasswordDocument, type ResetPasswordMutation } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import type { AccountRow } from './account-shape.js';
import { OneTimeLink } from './OneTimeLink.js';

interface Props {
  readonly account: AccountRow;
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** Voids a password; a new one is set by its holder with the link shown next. */
export const ResetPassword = ({ account, onChange, onClose }: Props) => {
  const say = useSay();
  const name = nameIn(useLanguage(), account.name, account.nameEn);
  const reset = useCommand(ResetPasswordDocument);
  const [link, setLink] = useState<ResetPasswordMutation['resetPassword']['link']>();
  const run = async () => {
    const answer = await reset.run({ id: account.id, version: account.version });
    if (!answer) return;
    setLink(answer.resetPassword.link);
    onChange();
  };
  if (link) return <OneTimeLink title={say('account.resetDone', { name })} link={link} onClose={onClose} />;
  return (
    <AskDialog
      title={say('account.resetTitle', { name })}
      act={say('account.reset')}
      isBusy={reset.isBusy}
      onAct={() => void run()}
      onClose={onClose}
    >
      <div>{say(account.activatedAt ? 'account.resetWhat' : 'account.inviteAgainWhat')}</div>
      <Refused refusal={reset.refusal} onReload={onChange} />
    </AskDialog>
  );
};
