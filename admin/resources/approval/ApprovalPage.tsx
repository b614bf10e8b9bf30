import { ApprovalsDocument, type ApprovalsQuery } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { useGrantWords } from '../../layout/use-grant-words.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { Sheet } from '../../parts/Sheet.js';
import { useRead } from '../../providers/use-read.js';
import { useSignedIn } from '../../providers/use-session.js';
import { AwaitingForce } from './AwaitingForce.js';
import { awaitingForce, waitingIn } from './approval-shape.js';
import { DecidedTable } from './DecidedTable.js';
import { MovesWaiting } from './MovesWaiting.js';
import { SubmittedList } from './SubmittedList.js';

/** For the second pair of eyes: what waits for it, what it may not decide itself, and what it decided. */
const ToDecide = ({ read }: { readonly read: ApprovalsQuery }) => {
  const say = useSay();
  const { others, own } = waitingIn(read);
  const maxAgeDays = read.approvals.simulationMaxAgeDays;
  return (
    <>
      <SubmittedList
        title={say('approval.mine')}
        versions={others}
        maxAgeDays={maxAgeDays}
        empty={<Empty isFlush what={say('approval.mineEmpty')} first={say('approval.mineFirst')} />}
      />
      {own.length > 0 && (
        <SubmittedList title={say('approval.own')} note={say('approval.ownNote')} versions={own} maxAgeDays={maxAgeDays} />
      )}
      <MovesWaiting moves={read.cycleMoves.nodes} />
      <DecidedTable decided={read.approvals.decided} />
    </>
  );
};

/** For those who hand in: what is theirs to bring into force, and what waits for somebody else. */
const HandedIn = ({ read }: { readonly read: ApprovalsQuery }) => {
  const say = useSay();
  const { others, own } = waitingIn(read);
  const maxAgeDays = read.approvals.simulationMaxAgeDays;
  return (
    <>
      <AwaitingForce versions={awaitingForce(read)} />
      <SubmittedList
        title={say('approval.own')}
        {...(own.length > 0 && { note: say('approval.ownNote') })}
        versions={own}
        maxAgeDays={maxAgeDays}
        empty={<Empty isFlush what={say('approval.ownEmpty')} first={say('approval.ownFirst')} />}
      />
      <MovesWaiting moves={read.cycleMoves.nodes} />
      {others.length > 0 && <SubmittedList title={say('approval.others')} versions={others} maxAgeDays={maxAgeDays} />}
    </>
  );
};

/** Versions on their way into force, by what the reader may do with them. */
const ApprovalPage = () => {
  const say = useSay();
  const words = useGrantWords();
  const session = useSignedIn();
  const { data, error, refetch } = useRead(ApprovalsDocument, {});
  const isApprover = session?.grant.role === 'APPROVER';
  const place = session ? words(session.grant).place : '';
  return (
    <>
      <PageHead
        title={say(isApprover ? 'frame.toApprove' : 'frame.approvals')}
        what={say(isApprover ? 'approval.what' : 'approval.whatHandedIn', { place })}
      />
      {error && <Failure failure={error} onRetry={refetch} />}
      {(!data || !session) && !error && <GreyRows />}
      {data && session && <Sheet>{isApprover ? <ToDecide read={data} /> : <HandedIn read={data} />}</Sheet>}
    </>
  );
};

export default ApprovalPage;
