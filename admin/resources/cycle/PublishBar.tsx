import { Button, TextField } from '@mui/material';
import { PublishCycleDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import type { Cycle } from './cycle-shape.js';

interface Props {
  readonly cycle: Cycle;
  readonly isApprover: boolean;
  /** how many things stand in the way */
  readonly obstacles: number;
  readonly noticeDays: number;
  readonly onNoticeDays: (days: number) => void;
  readonly onChange: () => void;
}

/** as the server takes them */
const mostNoticeDays = 90;

/** Publishing: the approver's own act, with the password given again. Others read who it waits for. */
export const PublishBar = ({ cycle, isApprover, obstacles, noticeDays, onNoticeDays, onChange }: Props) => {
  const say = useSay();
  const { run, key, isBusy, refusal } = useCommand(PublishCycleDocument);
  const isCounted = Number.isInteger(noticeDays) && noticeDays >= 1 && noticeDays <= mostNoticeDays;
  const act = async () => {
    if (await run({ input: { cycleId: cycle.id, version: cycle.version, noticeDays, idempotencyKey: key() } })) onChange();
  };
  if (!isApprover) return <CommitBar note={say('publication.waits')}>{null}</CommitBar>;
  const note =
    obstacles > 0 ? say('publication.impossible', { count: obstacles }) : say('publication.does', { count: cycle.scorecards.totalCount });
  return (
    <CommitBar note={note} refused={refusal && <Refused refusal={refusal} onReload={onChange} />}>
      <TextField
        type="number"
        label={say('publication.noticeDays')}
        value={Number.isNaN(noticeDays) ? '' : noticeDays}
        onChange={(event) => onNoticeDays(event.target.value === '' ? Number.NaN : Number(event.target.value))}
        error={!isCounted}
        helperText={isCounted ? undefined : say('publication.noticeDaysWrong')}
        slotProps={{ htmlInput: { min: 1, max: mostNoticeDays } }}
        sx={{ width: 120 }}
      />
      <Button
        variant="contained"
        color="primary"
        disabled={obstacles > 0 || !isCounted || isBusy}
        onClick={() => void act()}
        sx={{ alignSelf: 'flex-end' }}
      >
        {say('publication.act')}
      </Button>
    </CommitBar>
  );
};
