import { ReturnMarkDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { ReasonDialog } from '../../parts/ReasonDialog.js';
import { useCommand } from '../../providers/use-command.js';

interface Returned {
  readonly id: string;
  readonly version: number;
}

interface Props {
  readonly mark: Returned;
  /** whose mark of what */
  readonly title: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Has a mark given again, with the reason that the reviewer reads. */
export const ReturnMark = ({ mark, title, onClose, onDone }: Props) => {
  const say = useSay();
  const { run, isBusy, refusal } = useCommand(ReturnMarkDocument);
  const act = async (reason: string) => {
    if (await run({ input: { id: mark.id, version: mark.version, reason } })) onDone();
  };
  return (
    <ReasonDialog
      title={say('missing.returnTitle', { what: title })}
      act={say('missing.returnAct')}
      what={say('missing.returnWhat')}
      isBusy={isBusy}
      refusal={refusal}
      onAct={(reason) => void act(reason)}
      onClose={onClose}
      onReload={onDone}
    />
  );
};
