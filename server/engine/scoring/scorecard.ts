import type { GradeOverride } from './agency-inputs.js';
import type { Reason } from './reason.js';

/**
 * - SCORED: points stand.
 * - EXCLUDED: no datum, mark or value (or no peer group to be ranked in), and the indicator is left out of points and divisor.
 * - HELD: the same under the policy HOLD, or under ZERO where its conditions are not met; also what is not yet due, and a
 *   number out of range. Somebody still has to act: the scorecard is not complete.
 * - MISSING: the policy is CARRY and there is nothing to carry. Not complete either.
 * - NOT_APPLICABLE: the agency's profiles leave the indicator out.
 */
export const scoreStatuses = ['SCORED', 'MISSING', 'EXCLUDED', 'HELD', 'NOT_APPLICABLE'] as const;
export type ScoreStatus = (typeof scoreStatuses)[number];

/** Points and full marks of every level are whole numbers at 10^-4: 86.12 is 861200. */
export interface Score {
  readonly indicator: string;
  readonly status: ScoreStatus;
  /** null unless SCORED */
  readonly points: number | null;
  /** as the profiles of the agency have it */
  readonly fullMarks: number;
  readonly reason: Reason;
  /** the value (at 10^-4) that a RANK indicator is ranked by; its points follow when the whole population is known */
  readonly rankValue?: number;
}

/** An item or a category. `points` is null when nothing in it counts. */
export interface LevelResult {
  readonly code: string;
  readonly points: number | null;
  readonly fullMarks: number;
  readonly scored: number;
  readonly applicable: number;
}

export interface Completeness {
  readonly scored: number;
  readonly applicable: number;
  /** scored / applicable at 10^-4: 9861 is 98.61 % */
  readonly share: number;
  /** nothing is HELD or MISSING */
  readonly isComplete: boolean;
}

/** One agency before its peers are known. Plain JSON. */
export interface ScorecardDraft {
  readonly agencyId: string;
  readonly agencyCode: string;
  /** codes of the profiles that apply */
  readonly profiles: readonly string[];
  readonly peerGroup: string | null;
  readonly scores: readonly Score[];
  readonly gradeOverride: GradeOverride | null;
}

export interface Scorecard {
  readonly agencyId: string;
  readonly agencyCode: string;
  readonly profiles: readonly string[];
  readonly scores: readonly Score[];
  readonly items: readonly LevelResult[];
  readonly categories: readonly LevelResult[];
  /** of 100, at 10^-4; null when nothing is scored */
  readonly total: number | null;
  readonly completeness: Completeness;
  readonly grade: string | null;
  /** the grade the agency would hold were there no quota and no override */
  readonly gradeWithoutQuota: string | null;
  /** every step that led to the grade, in order */
  readonly gradeReasons: readonly Reason[];
  readonly rank: number | null;
  /** why there is no rank */
  readonly rankReason: Reason | null;
  readonly peerGroup: string | null;
  /** agencies of the group that have a total */
  readonly peerGroupSize: number;
  /** shared by the whole group: what ranks, quotas and comparisons used */
  readonly peers: PeerValues | null;
}

/** Values of one peer group; plain JSON, to be stored once per group and given back to explain and replay. */
export interface PeerValues {
  readonly peerGroup: string;
  /** totals, highest first */
  readonly totals: readonly number[];
  readonly quotas: readonly QuotaLine[];
  /** by code of RANK indicator: the values ranked, best first */
  readonly rankValues: Readonly<Record<string, readonly number[]>>;
  /** by code of indicator: points of those scored, highest first */
  readonly points: Readonly<Record<string, readonly number[]>>;
}

export interface QuotaLine {
  readonly grade: string;
  /** at most so many may hold the grade or a better one */
  readonly limit: number;
  /** totals of those who reached it before the quota, highest first */
  readonly candidates: readonly number[];
  /** who reached it keeps it from this total on; null: everybody keeps it */
  readonly cutoff: number | null;
}
