import { roundDivide } from '../exact/rounding.js';
import type { GradeMove } from './moves.js';
import type { GroupShift, SimulatedAgency } from './simulation-report.js';

type Kind = GroupShift['kind'];

/** Sectors, levels, alliances and peer groups (those of the draft) by how much their agencies move, the most affected first. */
export function groupShifts(agencies: readonly SimulatedAgency[], gradeMove: GradeMove): readonly GroupShift[] {
  const groups = new Map<string, Sum>();
  for (const agency of agencies) {
    const shift = shiftOf(agency);
    const grade = gradeMove(agency);
    for (const [kind, code] of groupsOf(agency)) add(groups, kind, code, { shift, grade });
  }
  return [...groups.values()].map(toShift).sort(mostAffectedFirst);
}

/** Null without a total before or after. */
export const shiftOf = ({ before, after }: SimulatedAgency): number | null =>
  before.total === null || after.total === null ? null : after.total - before.total;

interface Sum {
  readonly kind: Kind;
  readonly code: string;
  agencies: number;
  gradesUp: number;
  gradesDown: number;
  shifted: number;
  shift: number;
}

const groupsOf = ({ sector, administrativeLevel, alliances, after }: SimulatedAgency): readonly (readonly [Kind, string])[] => [
  ['SECTOR', sector],
  ['ADMINISTRATIVE_LEVEL', administrativeLevel],
  ...alliances.map((code) => ['ALLIANCE', code] as const),
  ...(after.peerGroup === null ? [] : [['PEER_GROUP', after.peerGroup] as const]),
];

function add(groups: Map<string, Sum>, kind: Kind, code: string, { shift, grade }: { shift: number | null; grade: number }): void {
  const key = `${kind} ${code}`;
  const sum = groups.get(key) ?? { kind, code, agencies: 0, gradesUp: 0, gradesDown: 0, shifted: 0, shift: 0 };
  groups.set(key, sum);
  sum.agencies += 1;
  if (grade > 0) sum.gradesUp += 1;
  if (grade < 0) sum.gradesDown += 1;
  if (shift === null) return;
  sum.shifted += 1;
  sum.shift += shift;
}

const toShift = ({ shifted, shift, ...counts }: Sum): GroupShift => ({
  ...counts,
  meanShift: shifted === 0 ? null : roundDivide(shift, shifted),
});

const kinds: readonly Kind[] = ['SECTOR', 'ADMINISTRATIVE_LEVEL', 'ALLIANCE', 'PEER_GROUP'];

const mostAffectedFirst = (left: GroupShift, right: GroupShift): number =>
  kinds.indexOf(left.kind) - kinds.indexOf(right.kind) ||
  Math.abs(right.meanShift ?? 0) - Math.abs(left.meanShift ?? 0) ||
  right.gradesUp + right.gradesDown - (left.gradesUp + left.gradesDown) ||
  (left.code < right.code ? -1 : 1);
