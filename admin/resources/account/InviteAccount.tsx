import { TextField } from '@mui/material';
import { useState } from 'react';
import { nameIn } from '../../formats/name.js';
import { InviteAccountDocument, type InviteAccountMutation } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { fieldRefusal } from '../../providers/field-refusal.js';
import { useCommand } from '../../providers/use-command.js';
import { OneTimeLink } from './OneTimeLink.js';

interface Props {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const fields = ['code', 'name', 'nameEn'] as const;
const empty = { code: '', name: '', nameEn: '' };

/** Makes an account and shows the link for its holder, once. */
export const InviteAccount = ({ onDone, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const invite = useCommand(InviteAccountDocument);
  const [values, setValues] = useState(empty);
  const [link, setLink] = useState<InviteAccountMutation['inviteAccount']['link']>();
  const at = fieldRefusal(invite.refusal);
  const run = async () => {
    const { code, name, nameEn } = values;
    const answer = await invite.run({ code: code.trim(), name: name.trim(), nameEn: nameEn.trim() || name.trim() });
    if (!answer) return;
    setLink(answer.inviteAccount.link);
    onDone();
  };
  const name = nameIn(language, values.name, values.nameEn);
  if (link) return <OneTimeLink title={say('account.inviteDone', { name })} link={link} onClose={onClose} />;
  const isReady = values.code.trim() !== '' && values.name.trim() !== '';
  return (
    <AskDialog
      title={say('account.invite')}
      act={say('account.inviteAct')}
      isBusy={invite.isBusy}
      isReady={isReady}
      onAct={() => void run()}
      onClose={onClose}
    >
      <div>{say('account.inviteWhat')}</div>
      {fields.map((field) => (
        <TextField
          key={field}
          label={say(`account.fields.${field}`)}
          value={values[field]}
          onChange={(event) => setValues({ ...values, [field]: event.target.value })}
          error={Boolean(at(field))}
          helperText={at(field) ?? say(`account.hints.${field}`)}
          autoFocus={field === 'code'}
          autoComplete="off"
        />
      ))}
      {!fields.some(at) && <Refused refusal={invite.refusal} />}
    </AskDialog>
  );
};
