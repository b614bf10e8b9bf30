import { TextField } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { HttpError } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { AskDialog } from './AskDialog.js';
import { Refused } from './Refused.js';

/** the server refuses shorter ones: a reason is a sentence, not a tick */
const shortestReason = 2;

interface Props {
  readonly title: string;
  readonly act: string;
  /** what the act will do */
  readonly what: ReactNode;
  readonly isBusy: boolean;
  readonly refusal: HttpError | undefined;
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
  readonly onReload?: () => void;
}

/** An act that needs a reason: what it does, the reason, and why it was refused, if it was. */
export const ReasonDialog = ({ title, act, what, isBusy, refusal, onAct, onClose, onReload }: Props) => {
  const say = useSay();
  const [reason, setReason] = useState('');
  const isReady = reason.trim().length >= shortestReason;
  return (
    <AskDialog title={title} act={act} isBusy={isBusy} isReady={isReady} onAct={() => onAct(reason.trim())} onClose={onClose}>
      <div>{what}</div>
      <TextField
        label={say('parts.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        helperText={say('parts.reasonNote')}
        multiline
        minRows={3}
        required
        autoFocus
      />
      <Refused refusal={refusal} onReload={onReload} />
    </AskDialog>
  );
};
