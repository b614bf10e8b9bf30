import { Button } from '@mui/material';
import { useState } from 'react';
import { DiscardImportDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import type { Batch } from './import-shape.js';

/** Gives up a file that was not brought in. */
export const DiscardImport = ({ batch, onDone }: { readonly batch: Batch; readonly onDone: () => void }) => {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const discard = useCommand(DiscardImportDocument);
  const act = async () => {
    const { id, version } = batch;
    if (!(await discard.run({ input: { id, version, idempotencyKey: discard.key() } }))) return;
    setAsked(false);
    onDone();
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{say('importing.discard')}</Button>
      {isAsked && (
        <AskDialog
          title={say('importing.discardTitle', { file: batch.fileName })}
          act={say('importing.discard')}
          isBusy={discard.isBusy}
          onAct={() => void act()}
          onClose={() => setAsked(false)}
        >
          <div>{say('importing.discardWhat')}</div>
          <Refused refusal={discard.refusal} onReload={onDone} />
        </AskDialog>
      )}
    </>
  );
};
