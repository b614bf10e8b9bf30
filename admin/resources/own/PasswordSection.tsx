import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { ChangePasswordDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Refused } from '../../parts/Refused.js';
import { Section } from '../../parts/Section.js';
import { Status } from '../../parts/Status.js';
import type { FailureDetail } from '../../providers/graph.js';
import { useCommand } from '../../providers/use-command.js';
import { isReady, NewPassword } from '../../sign-in/NewPassword.js';

const empty = { password: '', again: '' };

/** Changing the password; the other sessions of the account end with it. */
export const PasswordSection = ({ account }: { readonly account: string }) => {
  const say = useSay();
  const change = useCommand(ChangePasswordDocument);
  const [current, setCurrent] = useState('');
  const [pair, setPair] = useState(empty);
  const [ended, setEnded] = useState<number>();
  const code = (change.refusal?.body as FailureDetail | undefined)?.code;
  const sentenceFor = (wanted: string) => (code === wanted ? change.refusal?.message : undefined);
  const currentWrong = sentenceFor('PASSWORD_WRONG') ?? sentenceFor('ACCOUNT_LOCKED');
  const nextWeak = sentenceFor('PASSWORD_TOO_WEAK');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setEnded(undefined);
    const answer = await change.run({ current, next: pair.password });
    if (!answer) return;
    setEnded(answer.changePassword.endedSessions);
    setCurrent('');
    setPair(empty);
  };
  return (
    <Section title={say('own.password')} note={say('own.passwordNote')}>
      <Box component="form" noValidate onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 1.5, maxWidth: 400 }}>
        <TextField
          id="current-password"
          label={say('own.current')}
          type="password"
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
          autoComplete="current-password"
          error={Boolean(currentWrong)}
          helperText={currentWrong}
          slotProps={{ formHelperText: { role: 'alert' } }}
        />
        <NewPassword account={account} pair={pair} onChange={setPair} refusal={nextWeak} />
        {!currentWrong && !nextWeak && <Refused refusal={change.refusal} />}
        <Box>
          <Button type="submit" variant="contained" color="primary" disabled={change.isBusy || current === '' || !isReady(pair, account)}>
            {say('own.changePassword')}
          </Button>
        </Box>
        <Box role="status">
          {ended !== undefined && (
            <Status tone="ok">{say(ended === 0 ? 'own.changed' : 'own.changedOthers', { smart_count: ended, count: ended })}</Status>
          )}
        </Box>
      </Box>
    </Section>
  );
};
