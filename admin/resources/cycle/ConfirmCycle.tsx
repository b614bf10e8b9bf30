import { TextField } from '@mui/material';
import { useState } from 'react';
import { ConfirmCycleDocument, MissingMarksDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { Status } from '../../parts/Status.js';
import { useCommand } from '../../providers/use-command.js';
import { useRead } from '../../providers/use-read.js';
import type { Cycle } from './cycle-shape.js';

interface Props {
  readonly cycle: Cycle;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Confirms the results; with gaps only with a reason, which everybody reads from publication on. */
export const ConfirmCycle = ({ cycle, onClose, onDone }: Props) => {
  const say = useSay();
  const [gapsReason, setReason] = useState('');
  const { run, key, isBusy, refusal } = useCommand(ConfirmCycleDocument);
  const marks = useRead(MissingMarksDocument, { cycleId: cycle.id });
  const openMarks = marks.data?.open.totalCount ?? 0;
  const incomplete = cycle.incomplete.totalCount;
  const hasGaps = openMarks > 0 || incomplete > 0;
  const confirm = async () => {
    const reason = gapsReason.trim() || null;
    const input = { cycleId: cycle.id, version: cycle.version, gapsReason: hasGaps ? reason : null, idempotencyKey: key() };
    if (await run({ input })) onDone();
  };
  const isReady = marks.data !== undefined && (!hasGaps || gapsReason.trim().length >= 2);
  return (
    <AskDialog
      title={say('cycle.confirmTitle')}
      act={say('cycle.confirm')}
      isBusy={isBusy}
      isReady={isReady}
      onAct={() => void confirm()}
      onClose={onClose}
    >
      <div>{say('cycle.confirmWhat', { count: cycle.scorecards.totalCount })}</div>
      {hasGaps ? (
        <>
          <div>
            <Status tone="warn">{say('cycle.gaps', { marks: openMarks, cards: incomplete })}</Status>
          </div>
          <TextField
            label={say('cycle.gapsReason')}
            value={gapsReason}
            onChange={(event) => setReason(event.target.value)}
            helperText={say('cycle.gapsReasonNote')}
            multiline
            minRows={3}
            required
            autoFocus
          />
        </>
      ) : (
        <div>
          <Status tone="ok">{say('cycle.noGaps')}</Status>
        </div>
      )}
      <Refused refusal={refusal} onReload={onDone} />
    </AskDialog>
  );
};
