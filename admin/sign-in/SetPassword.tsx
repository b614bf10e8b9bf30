import { Box, Button, Stack } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { HttpError } from 'react-admin';
import { moment } from '../formats/date.js';
import { nameIn } from '../formats/name.js';
import { useLanguage, useSay } from '../i18n/use-say.js';
import { Facts } from '../parts/Facts.js';
import { type LinkOwner, spendLink } from '../providers/links.js';
import { startAfresh } from '../providers/session.js';
import { isReady, NewPassword } from './NewPassword.js';
import { PasswordIsSet } from './PasswordIsSet.js';

interface Props {
  readonly token: string;
  readonly owner: LinkOwner;
}

/** The password of a link's account, twice; setting it signs in, or says what is still missing. */
export const SetPassword = ({ token, owner }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { code, nameZh, nameEn } = owner.account;
  const [pair, setPair] = useState({ password: '', again: '' });
  const [refusal, setRefusal] = useState<string>();
  const [notice, setNotice] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(undefined);
    try {
      const answer = await spendLink(token, pair.password);
      if (answer.signedIn) startAfresh();
      else setNotice(answer.notice?.message ?? '');
    } catch (failure) {
      setRefusal((failure instanceof HttpError && failure.message) || say('parts.unreachable'));
      setBusy(false);
    }
  };
  if (notice !== undefined) return <PasswordIsSet notice={notice} />;
  return (
    <Stack component="form" noValidate onSubmit={(event) => void submit(event)} sx={{ gap: 1.5 }}>
      <Facts
        rows={[
          { label: say('welcome.whose'), value: nameIn(language, nameZh, nameEn) },
          { label: say('welcome.code'), value: code },
          { label: say('welcome.until'), value: moment(owner.expiresAt, language) },
        ]}
      />
      <Box component="input" type="text" autoComplete="username" value={code} readOnly hidden />
      <NewPassword account={code} pair={pair} onChange={setPair} refusal={refusal} />
      <Button type="submit" variant="contained" color="primary" fullWidth disabled={isBusy || !isReady(pair, code)} sx={{ height: 36 }}>
        {say('welcome.submit')}
      </Button>
    </Stack>
  );
};
