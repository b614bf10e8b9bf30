import { Button } from '@mui/material';
import { useState } from 'react';
import { UndoImportDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { ReasonDialog } from '../../parts/ReasonDialog.js';
import { useCommand } from '../../providers/use-command.js';
import type { Batch } from './import-shape.js';

/** Takes back what a batch wrote, with a reason that stays with it. */
export const UndoImport = ({ batch, onDone }: { readonly batch: Batch; readonly onDone: () => void }) => {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const undo = useCommand(UndoImportDocument);
  const act = async (reason: string) => {
    const { id, version } = batch;
    if (!(await undo.run({ input: { id, version, reason, idempotencyKey: undo.key() } }))) return;
    setAsked(false);
    onDone();
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{say('importing.undo')}</Button>
      {isAsked && (
        <ReasonDialog
          title={say('importing.undoTitle', { file: batch.fileName })}
          act={say('importing.undo')}
          what={say('importing.undoWhat')}
          isBusy={undo.isBusy}
          refusal={undo.refusal}
          onAct={(reason) => void act(reason)}
          onClose={() => setAsked(false)}
          onReload={onDone}
        />
      )}
    </>
  );
};
