import { RefuseGrantDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { ReasonDialog } from '../../parts/ReasonDialog.js';
import { useCommand } from '../../providers/use-command.js';
import type { RequestRow } from './grant-shape.js';
import { useGrantPhrases } from './use-grant-phrases.js';

interface Props {
  readonly request: RequestRow;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export const RefuseRequest = ({ request, onDone, onClose }: Props) => {
  const say = useSay();
  const { who } = useGrantPhrases();
  const refuse = useCommand(RefuseGrantDocument);
  const run = async (reason: string) => {
    if (await refuse.run({ requestId: request.id, version: request.version, reason })) onDone();
  };
  return (
    <ReasonDialog
      title={say('grant.refuseTitle', { name: who(request.account) })}
      act={say('grant.refuse')}
      what={say('grant.refuseWhat')}
      isBusy={refuse.isBusy}
      refusal={refuse.refusal}
      onAct={(reason) => void run(reason)}
      onClose={onClose}
      onReload={onDone}
    />
  );
};
