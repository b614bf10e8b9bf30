import type { CompiledRubric } from '../scoring/compiled-rubric.js';
import type { Scorecard } from '../scoring/scorecard.js';

/** What a simulation keeps of a scorecard. Grades are codes of the policy it was worked out by; totals at 10^-4. */
export interface Standing {
  readonly total: number | null;
  readonly grade: string | null;
  readonly gradeWithoutQuota: string | null;
  readonly rank: number | null;
  readonly peerGroup: string | null;
  readonly peerGroupSize: number;
  /** scored indicators of those that apply */
  readonly scored: number;
  readonly applicable: number;
}

export const standingOf = (card: Scorecard): Standing => ({
  total: card.total,
  grade: card.grade,
  gradeWithoutQuota: card.gradeWithoutQuota,
  rank: card.rank,
  peerGroup: card.peerGroup,
  peerGroupSize: card.peerGroupSize,
  scored: card.completeness.scored,
  applicable: card.completeness.applicable,
});

/** Place of a grade in its own policy, 0 the best; null without a grade. */
export function gradePlaces({ bands }: CompiledRubric): (grade: string | null) => number | null {
  const places = new Map(bands.map(({ grade }, place) => [grade, place]));
  return (grade) => (grade === null ? null : (places.get(grade) ?? null));
}
