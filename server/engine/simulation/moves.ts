import type { CompiledRubric } from '../scoring/compiled-rubric.js';
import { nameOf } from '../scoring/reason.js';
import type { GradeMatrix, GradeName, Moves, QuotaEffect, SimulatedAgency } from './simulation-report.js';
import type { Standing } from './standing.js';

/** Grades counted from the best of their own policy; the last is that of nobody graded. */
const gradesOf = ({ bands }: CompiledRubric): readonly GradeName[] => [
  ...bands.map(({ grade, name }) => ({ grade, name })),
  { grade: null, name: nameOf({ zh: '没有等次', en: 'no grade' }) },
];

export function gradeMatrix(
  before: CompiledRubric,
  after: CompiledRubric,
  agencies: readonly SimulatedAgency[],
  standing: (agency: SimulatedAgency) => Standing,
): GradeMatrix {
  const [rows, columns] = [gradesOf(before), gradesOf(after)];
  const [rowOf, columnOf] = [placesOf(rows), placesOf(columns)];
  const counts = rows.map(() => new Array<number>(columns.length).fill(0));
  for (const agency of agencies) {
    const row = counts[rowOf.get(agency.before.grade) as number] as number[];
    const column = columnOf.get(standing(agency).grade) as number;
    row[column] = (row[column] as number) + 1;
  }
  return { before: rows, after: columns, counts };
}

const placesOf = (grades: readonly GradeName[]): ReadonlyMap<string | null, number> =>
  new Map(grades.map(({ grade }, place) => [grade, place]));

export type GradeMove = (agency: SimulatedAgency) => number;

/**
 * Places up (positive) or down among the grades, by code where the policy after has the grade before, else by place. From or to no
 * grade is no move.
 */
export function gradeMoves(before: CompiledRubric, after: CompiledRubric): GradeMove {
  const [placeBefore, placeAfter] = [placesOf(gradesOf(before)), placesOf(gradesOf(after))];
  return ({ before: { grade: from }, after: { grade: to } }) => {
    if (from === null || to === null) return 0;
    return (placeAfter.get(from) ?? (placeBefore.get(from) as number)) - (placeAfter.get(to) as number);
  };
}

export function movesOf(agencies: readonly SimulatedAgency[], gradeMove: GradeMove): Moves {
  const moves = { totals: 0, gradesUp: 0, gradesDown: 0, ranksUp: 0, ranksDown: 0, farthestUp: 0, farthestDown: 0, otherPeerGroup: 0 };
  for (const agency of agencies) {
    const { before, after } = agency;
    if (before.total !== after.total) moves.totals += 1;
    const grade = gradeMove(agency);
    if (grade > 0) moves.gradesUp += 1;
    if (grade < 0) moves.gradesDown += 1;
    if (before.peerGroup !== after.peerGroup) moves.otherPeerGroup += 1;
    else if (before.rank !== null && after.rank !== null) noteRank(moves, before.rank - after.rank);
  }
  return moves;
}

function noteRank(moves: { -readonly [Key in keyof Moves]: number }, up: number): void {
  if (up > 0) moves.ranksUp += 1;
  if (up < 0) moves.ranksDown += 1;
  moves.farthestUp = Math.max(moves.farthestUp, up);
  moves.farthestDown = Math.max(moves.farthestDown, -up);
}

/** In the order of peer groups and grades of the policy. */
export function quotaEffects({ policy, bands }: CompiledRubric, standings: readonly Standing[]): readonly QuotaEffect[] {
  const counted = new Map<string, { held: number; keptOut: number }>();
  const of = (peerGroup: string, grade: string) => {
    const key = `${peerGroup} ${grade}`;
    const known = counted.get(key) ?? { held: 0, keptOut: 0 };
    counted.set(key, known);
    return known;
  };
  for (const { peerGroup, grade, gradeWithoutQuota } of standings) {
    if (peerGroup === null || grade === null || gradeWithoutQuota === null) continue;
    of(peerGroup, grade).held += 1;
    if (grade !== gradeWithoutQuota) of(peerGroup, gradeWithoutQuota).keptOut += 1;
  }
  const limited = new Set(policy.quotas.map(({ grade }) => grade));
  return policy.peerGroups.flatMap(({ code }) =>
    bands.flatMap(({ grade }) => (limited.has(grade) ? [{ peerGroup: code, grade, ...of(code, grade) }] : [])),
  );
}
