import { Box, Button, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useSay } from '../i18n/use-say.js';
import { StatusSentence } from '../parts/StatusSentence.js';
import type { Attempt } from './attempt.js';

interface Props {
  readonly refusal: string | undefined;
  readonly isBusy: boolean;
  readonly onAttempt: (attempt: Attempt) => void;
}

export const SignInForm = ({ refusal, isBusy, onAttempt }: Props) => {
  const say = useSay();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [isChecked, setChecked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (account && password) onAttempt({ account, password });
  };
  const accountMissing = isChecked && !account ? say('signIn.accountMissing') : undefined;
  const passwordMissing = isChecked && !password ? say('signIn.passwordMissing') : undefined;
  return (
    <Stack component="form" noValidate onSubmit={submit} sx={{ gap: 1.5 }}>
      <TextField
        id="account"
        label={say('signIn.account')}
        value={account}
        onChange={(event) => setAccount(event.target.value)}
        autoComplete="username"
        error={Boolean(accountMissing)}
        helperText={accountMissing}
        fullWidth
      />
      <TextField
        id="password"
        label={say('signIn.password')}
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="current-password"
        error={Boolean(passwordMissing)}
        helperText={passwordMissing}
        fullWidth
      />
      <Box role="alert">{refusal && <StatusSentence tone="bad">{refusal}</StatusSentence>}</Box>
      <Button type="submit" variant="contained" color="primary" fullWidth disabled={isBusy} sx={{ height: 36 }}>
        {say(isBusy ? 'signIn.submitting' : 'signIn.submit')}
      </Button>
    </Stack>
  );
};
