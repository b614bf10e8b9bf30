import { FinalizeCycleDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import type { Cycle } from './cycle-shape.js';

interface Props {
  readonly cycle: Cycle;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Closes a published cycle after its notice. */
export const FinalizeCycle = ({ cycle, onClose, onDone }: Props) => {
  const say = useSay();
  const { run, isBusy, refusal } = useCommand(FinalizeCycleDocument);
  const act = async () => {
    if (await run({ input: { cycleId: cycle.id, version: cycle.version } })) onDone();
  };
  return (
    <AskDialog title={say('cycle.finalizeTitle')} act={say('cycle.finalize')} isBusy={isBusy} onAct={() => void act()} onClose={onClose}>
      <div>{say('cycle.finalizeWhat')}</div>
      <Refused refusal={refusal} onReload={onDone} />
    </AskDialog>
  );
};
