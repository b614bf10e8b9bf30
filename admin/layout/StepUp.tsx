import { TextField } from '@mui/material';
import { useState, useSyncExternalStore } from 'react';
import { HttpError } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { AskDialog } from '../parts/AskDialog.js';
import { givePassword, isPasswordAsked, leavePassword, onPasswordAsked } from '../providers/step-up.js';

const Question = () => {
  const say = useSay();
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const give = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await givePassword(password);
    } catch (failure) {
      setRefusal((failure instanceof HttpError && failure.message) || say('parts.unreachable'));
      setBusy(false);
    }
  };
  return (
    <AskDialog
      title={say('stepUp.title')}
      act={say('stepUp.give')}
      isBusy={isBusy}
      isReady={password !== ''}
      onAct={() => void give()}
      onClose={leavePassword}
    >
      <div>{say('stepUp.what')}</div>
      <TextField
        id="step-up-password"
        label={say('stepUp.password')}
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="current-password"
        error={Boolean(refusal)}
        helperText={refusal}
        slotProps={{ formHelperText: { role: 'alert' } }}
        autoFocus
      />
    </AskDialog>
  );
};

/** Asks for the password again when a command needs it; stands once for the whole console. */
export const StepUp = () => (useSyncExternalStore(onPasswordAsked, isPasswordAsked) ? <Question /> : null);
