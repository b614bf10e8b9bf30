import { Button } from '@mui/material';
import { useState } from 'react';
import { PinnedChoicesDocument, type PinnedChoicesQuery, UpdateCycleDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Refused } from '../../parts/Refused.js';
import { Sheet } from '../../parts/Sheet.js';
import { useCommand } from '../../providers/use-command.js';
import { useRead } from '../../providers/use-read.js';
import { CycleForm } from './CycleForm.js';
import { draftOf, errorsOf, inputOf } from './cycle-draft.js';
import type { Cycle } from './cycle-shape.js';

interface Props {
  readonly cycle: Cycle;
  readonly onChange: () => void;
}

const Form = ({ cycle, choices, onChange }: Props & { readonly choices: PinnedChoicesQuery }) => {
  const say = useSay();
  const stored = draftOf(cycle);
  const [draft, setDraft] = useState(stored);
  const { run, isBusy, refusal } = useCommand(UpdateCycleDocument);
  const errors = errorsOf(draft);
  const isWrong = Object.keys(errors).length > 0;
  const isSame = JSON.stringify(draft) === JSON.stringify(stored);
  const save = async () => {
    const { code: _fixed, ...input } = inputOf(draft);
    if (await run({ input: { ...input, cycleId: cycle.id, version: cycle.version } })) onChange();
  };
  const note = isWrong ? say('cycleForm.mend') : say(isSame ? 'cycleForm.unchanged' : 'cycleForm.note');
  return (
    <>
      <Sheet>
        <CycleForm
          draft={draft}
          errors={errors}
          choices={choices}
          isCodeFixed
          onChange={(field, value) => setDraft({ ...draft, [field]: value })}
        />
      </Sheet>
      <CommitBar note={note} refused={refusal && <Refused refusal={refusal} onReload={onChange} />}>
        <Button variant="contained" color="primary" disabled={isBusy || isWrong || isSame} onClick={() => void save()}>
          {say('cycleForm.save')}
        </Button>
      </CommitBar>
    </>
  );
};

/** Names, days and basis of a draft; all of it may change until the cycle is opened. */
export const CycleSettings = ({ cycle, onChange }: Props) => {
  const { data, error, refetch } = useRead(PinnedChoicesDocument, {});
  if (error) return <Failure failure={error} onRetry={refetch} />;
  return data ? <Form key={cycle.version} cycle={cycle} choices={data} onChange={onChange} /> : <GreyRows />;
};
