import { Button } from '@mui/material';
import { useState } from 'react';
import { ProposeCorrectionDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { ReasonDialog } from '../../parts/ReasonDialog.js';
import { useCommand } from '../../providers/use-command.js';
import type { Cycle } from './cycle-shape.js';

interface Props {
  readonly cycle: Cycle;
  readonly count: number;
  /** one is being worked out already; another takes its place */
  readonly isAgain?: boolean;
  readonly onChange: () => void;
}

/** Has the published cycle worked out again beside what is published; an approver decides on the difference. */
export const ProposeCorrection = ({ cycle, count, isAgain = false, onChange }: Props) => {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const { run, key, isBusy, refusal } = useCommand(ProposeCorrectionDocument);
  const act = async (reason: string) => {
    if (!(await run({ input: { cycleId: cycle.id, reason, idempotencyKey: key() } }))) return;
    setAsked(false);
    onChange();
  };
  return (
    <CommitBar note={isAgain ? <span role="status">{say('correction.underWayAgain')}</span> : say('correction.proposeNote', { count })}>
      <Button variant={isAgain ? 'outlined' : 'contained'} color={isAgain ? 'inherit' : 'primary'} onClick={() => setAsked(true)}>
        {say(isAgain ? 'correction.proposeAgain' : 'correction.propose')}
      </Button>
      {isAsked && (
        <ReasonDialog
          title={say('correction.proposeTitle')}
          act={say('correction.propose')}
          what={say('correction.proposeWhat')}
          isBusy={isBusy}
          refusal={refusal}
          onAct={(reason) => void act(reason)}
          onClose={() => setAsked(false)}
          onReload={onChange}
        />
      )}
    </CommitBar>
  );
};
