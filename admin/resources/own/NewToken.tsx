import { TextField } from '@mui/material';
import { useState } from 'react';
import { moment } from '../../formats/date.js';
import { CreateAccessTokenDocument, type CreateAccessTokenMutation } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { ShownOnceDialog } from '../../parts/ShownOnceDialog.js';
import { fieldRefusal } from '../../providers/field-refusal.js';
import { useCommand } from '../../providers/use-command.js';

const usualDays = 30;

interface Wish {
  readonly name: string;
  readonly days: string;
}

interface FieldsProps {
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
  readonly refusalAt: (field: string) => string | undefined;
}

const Fields = ({ wish, onChange, refusalAt }: FieldsProps) => {
  const say = useSay();
  return (
    <>
      <TextField
        label={say('own.tokenName')}
        value={wish.name}
        onChange={(event) => onChange({ ...wish, name: event.target.value })}
        error={Boolean(refusalAt('name'))}
        helperText={refusalAt('name') ?? say('own.tokenNameNote')}
        autoFocus
      />
      <TextField
        label={say('own.days')}
        value={wish.days}
        onChange={(event) => onChange({ ...wish, days: event.target.value })}
        error={Boolean(refusalAt('days'))}
        helperText={refusalAt('days') ?? say('own.daysNote')}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      />
    </>
  );
};

interface Props {
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** Makes a token: what it is for, for how many days; then its secret, once. */
export const NewToken = ({ onMade, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const create = useCommand(CreateAccessTokenDocument);
  const [wish, setWish] = useState<Wish>({ name: '', days: String(usualDays) });
  const [made, setMade] = useState<CreateAccessTokenMutation['createAccessToken']>();
  const at = fieldRefusal(create.refusal);
  const title = say('own.makeToken');
  const make = async () => {
    const answer = await create.run({ name: wish.name.trim(), days: Number(wish.days) });
    if (!answer) return;
    setMade(answer.createAccessToken);
    onMade();
  };
  if (made)
    return (
      <ShownOnceDialog
        title={say('own.tokenMade')}
        label={say('own.secret')}
        secret={made.secret}
        done={say('own.tokenKept')}
        onClose={onClose}
      >
        {say('own.tokenMadeNote', { until: moment(made.accessToken?.expiresAt, language) })}
      </ShownOnceDialog>
    );
  const isReady = wish.name.trim() !== '' && /^\d+$/.test(wish.days);
  return (
    <AskDialog title={title} act={title} isBusy={create.isBusy} isReady={isReady} onAct={() => void make()} onClose={onClose}>
      <div>{say('own.makeTokenWhat')}</div>
      <Fields wish={wish} onChange={setWish} refusalAt={at} />
      {!at('name') && !at('days') && <Refused refusal={create.refusal} />}
    </AskDialog>
  );
};
