import { TextField } from '@mui/material';
import { useState } from 'react';
import { useRedirect } from 'react-admin';
import { CreateDraftDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import type { Version } from './document-shape.js';

interface Props {
  readonly version: Version;
  readonly onClose: () => void;
}

/** Begins a new version with what this one says, and goes on to edit it. */
export const StartFrom = ({ version, onClose }: Props) => {
  const say = useSay();
  const redirect = useRedirect();
  const [label, setLabel] = useState('');
  const { run, key, isBusy, refusal } = useCommand(CreateDraftDocument);
  const act = async () => {
    const content = JSON.stringify({ ...(version.content as object), label: label.trim() });
    const made = (await run({ input: { content, idempotencyKey: key() } }))?.createDraft.configVersion;
    if (made) redirect(`/documents/${made.id}`);
  };
  return (
    <AskDialog
      title={say('editor.startTitle', { label: version.label })}
      act={say('editor.startFrom')}
      isBusy={isBusy}
      isReady={label.trim() !== ''}
      onAct={() => void act()}
      onClose={onClose}
    >
      <div>{say('editor.startWhat', { label: version.label })}</div>
      <TextField label={say('editor.newLabel')} value={label} onChange={(event) => setLabel(event.target.value)} required autoFocus />
      <Refused refusal={refusal} />
    </AskDialog>
  );
};
