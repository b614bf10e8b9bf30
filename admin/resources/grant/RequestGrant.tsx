import { useState } from 'react';
import { today } from '../../formats/working-days.js';
import { RequestGrantDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { fieldRefusal } from '../../providers/field-refusal.js';
import { useCommand } from '../../providers/use-command.js';
import { type GrantWish, inputOf, isComplete } from './grant-wish.js';
import { WishFields } from './WishFields.js';

const empty = { account: null, role: '', agency: null, validTo: '', reason: '' } as const;
const shown = ['accountId', 'role', 'agencyId', 'validFrom', 'validTo', 'reason'];

interface Props {
  /** given where the request is made from the account's own panel */
  readonly accountId?: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks for a grant; another person gives it. */
export const RequestGrant = ({ accountId, onDone, onClose }: Props) => {
  const say = useSay();
  const request = useCommand(RequestGrantDocument);
  const [wish, setWish] = useState<GrantWish>(() => ({ ...empty, validFrom: today() }));
  const chosen = accountId ?? wish.account?.id;
  const at = fieldRefusal(request.refusal);
  const run = async () => {
    if (chosen && (await request.run({ input: inputOf(wish, chosen) }))) onDone();
  };
  return (
    <AskDialog
      title={say('grant.request')}
      act={say('grant.sendRequest')}
      isBusy={request.isBusy}
      isReady={isComplete(wish, chosen)}
      onAct={() => void run()}
      onClose={onClose}
    >
      <div>{say('grant.requestWhat')}</div>
      <WishFields accountId={accountId} wish={wish} onChange={setWish} refusalAt={at} />
      {!shown.some(at) && <Refused refusal={request.refusal} />}
    </AskDialog>
  );
};
