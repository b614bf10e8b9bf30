import { TextField } from '@mui/material';
import { useState } from 'react';
import { useRedirect } from 'react-admin';
import { RollBackDocument } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { AskDialog } from '../../../parts/AskDialog.js';
import { Refused } from '../../../parts/Refused.js';
import { useCommand } from '../../../providers/use-command.js';

interface Props {
  readonly versionId: string;
  readonly label: string;
  readonly onClose: () => void;
}

/** Makes a new draft of an earlier version: its own label, and why. */
export const RollBack = ({ versionId, label, onClose }: Props) => {
  const say = useSay();
  const redirect = useRedirect();
  const [next, setNext] = useState('');
  const [reason, setReason] = useState('');
  const { run, key, isBusy, refusal } = useCommand(RollBackDocument);
  const act = async () => {
    const input = { versionId, label: next.trim(), reason: reason.trim(), idempotencyKey: key() };
    const made = (await run({ input }))?.rollBack.configVersion;
    if (made) redirect(`/documents/${made.id}/show`);
  };
  const isReady = next.trim() !== '' && reason.trim().length > 1;
  return (
    <AskDialog
      title={say('history.rollBackTitle', { label })}
      act={say('history.rollBack')}
      {...{ isBusy, isReady }}
      onAct={() => void act()}
      onClose={onClose}
    >
      <div>{say('history.rollBackWhat', { label })}</div>
      <TextField label={say('history.newLabel')} value={next} onChange={(event) => setNext(event.target.value)} required autoFocus />
      <TextField
        label={say('parts.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        helperText={say('parts.reasonNote')}
        multiline
        minRows={3}
        required
      />
      <Refused refusal={refusal} />
    </AskDialog>
  );
};
