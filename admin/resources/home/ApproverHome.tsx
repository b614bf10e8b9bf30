import { moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { ApproverWorkDocument, type ApproverWorkQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { useGrantWords } from '../../layout/use-grant-words.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { Sheet } from '../../parts/Sheet.js';
import { useRead } from '../../providers/use-read.js';
import { useSignedIn } from '../../providers/use-session.js';
import { type Work, WorkTable } from './WorkTable.js';

const useWork = ({ cycles, corrections, configVersions }: ApproverWorkQuery): readonly Work[] => {
  const say = useSay();
  const language = useLanguage();
  const named = (of: { name: string; nameEn: string }) => nameIn(language, of.name, of.nameEn);
  return [
    ...cycles.nodes.map(
      (cycle): Work => ({
        key: cycle.id,
        kind: say('home.kinds.publication'),
        what: say('home.publish', { cycle: named(cycle), count: cycle.scorecards.totalCount }),
        to: `/cycles/${cycle.id}/show`,
        from: say('home.confirmedAt', { moment: moment(cycle.confirmedAt, language) }),
      }),
    ),
    ...corrections.nodes.map(
      (correction): Work => ({
        key: correction.id,
        kind: say('home.kinds.correction'),
        what: say('home.correct', { cycle: named(correction.cycle), count: correction.changedCount ?? 0 }),
        to: `/cycles/${correction.cycle.id}/show`,
        from: say('home.byAt', { by: correction.proposedByCode, moment: moment(correction.proposedAt, language) }),
      }),
    ),
    ...configVersions.nodes.map(
      (version): Work => ({
        key: version.id,
        kind: say('home.kinds.document'),
        what: say('home.approve', { document: named(version.document), label: version.label }),
        to: `/documents/${version.id}/show`,
        from: say('home.submittedAt', { moment: moment(version.submittedAt, language) }),
      }),
    ),
  ];
};

const Waiting = ({ work }: { readonly work: ApproverWorkQuery }) => {
  const say = useSay();
  const rows = useWork(work);
  return (
    <Sheet>
      <WorkTable
        title={say('home.waits')}
        work={rows}
        empty={<Empty what={say('home.nothingWaits')} first={say('home.approverFirst')} />}
      />
    </Sheet>
  );
};

/** The approver's page: what waits for the second pair of eyes. */
export const ApproverHome = () => {
  const say = useSay();
  const words = useGrantWords();
  const session = useSignedIn();
  const { data, error, refetch } = useRead(ApproverWorkDocument, {});
  return (
    <>
      <PageHead title={say('home.title')} what={say('home.approverWhat', { place: session ? words(session.grant).place : '' })} />
      {error && <Failure failure={error} onRetry={refetch} />}
      {!data && !error && <GreyRows />}
      {data && <Waiting work={data} />}
    </>
  );
};
