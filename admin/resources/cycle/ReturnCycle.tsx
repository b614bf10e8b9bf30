import { ReturnCycleDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { ReasonDialog } from '../../parts/ReasonDialog.js';
import { useCommand } from '../../providers/use-command.js';
import type { Cycle } from './cycle-shape.js';

interface Props {
  readonly cycle: Cycle;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Takes the confirmation back, so that results can be worked out again. */
export const ReturnCycle = ({ cycle, onClose, onDone }: Props) => {
  const say = useSay();
  const { run, isBusy, refusal } = useCommand(ReturnCycleDocument);
  const act = async (reason: string) => {
    if (await run({ input: { cycleId: cycle.id, version: cycle.version, reason } })) onDone();
  };
  return (
    <ReasonDialog
      title={say('cycle.returnTitle')}
      act={say('cycle.return')}
      what={say('cycle.returnWhat')}
      isBusy={isBusy}
      refusal={refusal}
      onAct={(reason) => void act(reason)}
      onClose={onClose}
      onReload={onDone}
    />
  );
};
