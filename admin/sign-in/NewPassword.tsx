import Kept from '@mui/icons-material/CheckCircleOutlined';
import Open from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, TextField } from '@mui/material';
import { useId } from 'react';
import { useSay } from '../i18n/use-say.js';
import { keptRules, passwordRules } from './password-rules.js';

export interface PasswordPair {
  readonly password: string;
  readonly again: string;
}

/** Whether a pair may be sent; that the password is no common word only the server knows. */
export const isReady = ({ password, again }: PasswordPair, account: string): boolean =>
  keptRules(password, account).size === passwordRules.length && password === again;

interface Props {
  readonly account: string;
  readonly pair: PasswordPair;
  readonly onChange: (pair: PasswordPair) => void;
  readonly refusal?: string | undefined;
}

const Rule = ({ isKept, words }: { readonly isKept: boolean; readonly words: string }) => {
  const say = useSay();
  const Icon = isKept ? Kept : Open;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start', color: isKept ? 'ledger.ok' : 'ledger.ink2' }}>
      <Icon titleAccess={say(isKept ? 'password.kept' : 'password.open')} sx={{ fontSize: 14, mt: '2px' }} />
      {words}
    </Box>
  );
};

/** A new password twice, with its rules marked as they are kept. */
export const NewPassword = ({ account, pair, onChange, refusal }: Props) => {
  const say = useSay();
  const rules = useId();
  const kept = keptRules(pair.password, account);
  const isOther = pair.again !== '' && pair.again !== pair.password;
  return (
    <>
      <TextField
        id="new-password"
        label={say('password.next')}
        type="password"
        value={pair.password}
        onChange={(event) => onChange({ ...pair, password: event.target.value })}
        autoComplete="new-password"
        error={Boolean(refusal)}
        helperText={refusal}
        slotProps={{ htmlInput: { 'aria-describedby': rules }, formHelperText: { role: 'alert' } }}
        fullWidth
      />
      <Box component="ul" id={rules} sx={{ m: 0, p: 0, listStyle: 'none', typography: 'caption', display: 'grid', gap: 0.25 }}>
        {passwordRules.map((rule) => (
          <Rule key={rule} isKept={kept.has(rule)} words={say(`password.rules.${rule}`)} />
        ))}
      </Box>
      <TextField
        id="new-password-again"
        label={say('password.again')}
        type="password"
        value={pair.again}
        onChange={(event) => onChange({ ...pair, again: event.target.value })}
        autoComplete="new-password"
        error={isOther}
        helperText={isOther ? say('password.other') : undefined}
        fullWidth
      />
    </>
  );
};
