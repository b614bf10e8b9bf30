import { nameIn } from '../../formats/name.js';
import type { DepartmentWorkQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Work } from './WorkTable.js';

type Cycle = DepartmentWorkQuery['cycles']['nodes'][number];

const useCycleWork = (openMarks: DepartmentWorkQuery['openMarks']) => {
  const say = useSay();
  const language = useLanguage();
  const open = new Map(openMarks.groups.map(({ key, aggregate }) => [String(key.cycleId), aggregate]));
  return (cycle: Cycle): Work[] => {
    const name = nameIn(language, cycle.name, cycle.nameEn);
    const marks = open.get(cycle.id);
    const of = (step: string, kind: string, what: string, dueOn?: string | null): Work => {
      return { key: `${cycle.id} ${step}`, kind, what, to: `/cycles/${cycle.id}/show`, from: name, dueOn };
    };
    const cycles = say('home.kinds.cycle');
    return [
      ...(cycle.state === 'DRAFT' ? [of('open', cycles, say('home.open'))] : []),
      ...(marks ? [of('marks', say('home.kinds.marks'), say('home.marksLeft', { count: marks.count }), marks.min.expiresAt)] : []),
      ...(cycle.state === 'OPEN' && !cycle.evaluatedAt ? [of('try', cycles, say('home.tryRun'))] : []),
      ...(cycle.state === 'CALCULATED' && cycle.returnReason ? [of('returned', say('home.kinds.returned'), cycle.returnReason)] : []),
      ...(cycle.state === 'CALCULATED' && cycle.stale.totalCount === 0 ? [of('confirm', cycles, say('home.confirm'))] : []),
      ...(cycle.stale.totalCount > 0
        ? [of('stale', say('home.kinds.correction'), say('home.stale', { count: cycle.stale.totalCount }))]
        : []),
      ...(cycle.state === 'PUBLISHED' ? [of('notice', say('home.kinds.publication'), say('home.notice'), cycle.noticeEndsOn)] : []),
    ];
  };
};

/** What waits for the department, from the state of its cycles, documents and corrections. */
export const useDepartmentWork = (read: DepartmentWorkQuery): readonly Work[] => {
  const say = useSay();
  const language = useLanguage();
  const ofCycle = useCycleWork(read.openMarks);
  const documents = read.returnedVersions.nodes.map((version): Work => {
    const document = nameIn(language, version.document.name, version.document.nameEn);
    const isReturned = version.state === 'RETURNED';
    const what = isReturned ? `${document} ${version.label}` : say('home.bringIntoForce', { document, label: version.label });
    const kind = say(isReturned ? 'home.kinds.returned' : 'home.kinds.document');
    return { key: version.id, kind, what, to: `/documents/${version.id}/show`, from: version.returnReason ?? say('home.approved') };
  });
  return [...read.cycles.nodes.flatMap(ofCycle), ...documents];
};
