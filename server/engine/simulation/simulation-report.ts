import type { Bilingual } from '../../core/language.js';
import type { Assumption } from './assumption.js';
import type { IndicatorCoverage } from './coverage.js';
import type { Standing } from './standing.js';

/** One agency, as it stands in the cycle's own versions and as it would stand. */
export interface SimulatedAgency {
  readonly agencyId: string;
  readonly agencyCode: string;
  readonly sector: string;
  readonly administrativeLevel: string;
  readonly alliances: readonly string[];
  readonly before: Standing;
  /** under BEST_AND_WORST: with nothing earned on what has no data */
  readonly after: Standing;
  /** under BEST_AND_WORST with full marks on it; else null */
  readonly best: Standing | null;
}

/** What the version does to everyone. Plain JSON; its hash is what is approved. Points, totals and shifts at 10^-4. */
export interface SimulationReport {
  readonly assumption: Assumption;
  readonly coverage: Coverage;
  readonly agencies: number;
  readonly totals: { readonly before: Spread; readonly after: Spread; readonly shift: Spread };
  readonly grades: GradeMatrix;
  readonly moves: Moves;
  readonly quotas: { readonly before: readonly QuotaEffect[]; readonly after: readonly QuotaEffect[] };
  /** most affected first within each kind */
  readonly groups: readonly GroupShift[];
  /** grades with full marks on what has no data; null but under BEST_AND_WORST */
  readonly bestGrades: GradeMatrix | null;
}

export interface Coverage {
  readonly indicators: number;
  readonly covered: number;
  /** those nobody has a score of, and what is assumed for them */
  readonly uncovered: readonly IndicatorCoverage[];
}

/** Of those that have a value; null where nobody has. */
export interface Spread {
  readonly count: number;
  readonly least: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly greatest: number | null;
  readonly mean: number | null;
}

export interface GradeName {
  /** null: no total, so no grade */
  readonly grade: string | null;
  readonly name: Bilingual;
}

/** `counts[i][j]`: agencies that hold the i-th grade of `before` and would hold the j-th of `after`. */
export interface GradeMatrix {
  readonly before: readonly GradeName[];
  readonly after: readonly GradeName[];
  readonly counts: readonly (readonly number[])[];
}

export interface Moves {
  /** another total */
  readonly totals: number;
  readonly gradesUp: number;
  readonly gradesDown: number;
  /** of those in the same peer group before and after */
  readonly ranksUp: number;
  readonly ranksDown: number;
  readonly farthestUp: number;
  readonly farthestDown: number;
  readonly otherPeerGroup: number;
}

/** Who would be graded otherwise were there no quota: counted by peer group and the grade they would hold. */
export interface QuotaEffect {
  readonly peerGroup: string;
  readonly grade: string;
  readonly held: number;
  /** reached it and were kept out by the quota */
  readonly keptOut: number;
}

export interface GroupShift {
  readonly kind: 'SECTOR' | 'ADMINISTRATIVE_LEVEL' | 'ALLIANCE' | 'PEER_GROUP';
  readonly code: string;
  readonly agencies: number;
  readonly gradesUp: number;
  readonly gradesDown: number;
  /** mean of the shifts of those with a total before and after; null where there is none */
  readonly meanShift: number | null;
}
