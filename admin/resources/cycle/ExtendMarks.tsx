import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { today } from '../../formats/working-days.js';
import { ExtendMarksDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { DayField } from '../../parts/DayField.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import type { Cycle } from './cycle-shape.js';

interface Props {
  readonly cycle: Cycle;
  readonly reviewerId: string;
  readonly onChange: () => void;
}

/** More time for the marks that one review department has not given. */
export const ExtendMarks = ({ cycle, reviewerId, onChange }: Props) => {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const [dueOn, setDueOn] = useState('');
  const { run, isBusy, refusal } = useCommand(ExtendMarksDocument);
  const act = async () => {
    if (!(await run({ input: { cycleId: cycle.id, reviewerAgencyId: reviewerId, dueOn } }))) return;
    setAsked(false);
    onChange();
  };
  return (
    <Stack sx={{ mb: 1.5, alignItems: 'flex-start' }}>
      <Button size="small" onClick={() => setAsked(true)}>
        {say('missing.extendAct')}
      </Button>
      {isAsked && (
        <AskDialog
          title={say('missing.extend')}
          act={say('missing.extendAct')}
          isBusy={isBusy}
          isReady={dueOn >= today()}
          onAct={() => void act()}
          onClose={() => setAsked(false)}
        >
          <div>{say('missing.extendWhat')}</div>
          <DayField label={say('missing.extendOn')} value={dueOn} onChange={setDueOn} isRequired />
          <Refused refusal={refusal} onReload={onChange} />
        </AskDialog>
      )}
    </Stack>
  );
};
