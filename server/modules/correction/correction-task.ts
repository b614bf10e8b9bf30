import type { EvaluationTask } from '../cycle/evaluation-task.js';

/** Everything a correction is worked out from. Plain JSON, so it can be sent to a thread. */
export interface CorrectionTask {
  readonly evaluation: EvaluationTask;
  /** by agency; JSON text of a FormerResult, taken apart by the thread */
  readonly former: Readonly<Record<string, string>>;
}

export interface Standing {
  /** decimals as text */
  readonly total: string | null;
  readonly grade: string | null;
  readonly gradeName: string | null;
  readonly gradeNameEn: string | null;
  readonly rank: number | null;
}

/** [id of the indicator, status, points, full marks, reason in Chinese, in English]; points at 10^-4 as text */
export type FormerScore = readonly [string, string, string | null, string, string, string];

/** A scorecard as it stands. */
export interface FormerResult {
  readonly name: string;
  readonly nameEn: string;
  readonly inputHash: string;
  /** columns of the scorecard by their names, as text */
  readonly columns: Readonly<Record<string, string | null>>;
  readonly scores: readonly FormerScore[];
}

export interface ScoreChange {
  /** code */
  readonly indicator: string;
  readonly name: string;
  readonly nameEn: string;
  readonly before: ScoreStanding;
  readonly after: ScoreStanding;
}

export interface ScoreStanding {
  readonly status: string;
  /** a decimal as text; null unless SCORED */
  readonly points: string | null;
}

/** A scorecard that a correction supersedes. */
export interface ScorecardChange {
  readonly agencyId: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly scores: readonly ScoreChange[];
}

/** What is known of a correction before its rows are made. */
export interface CorrectionHead {
  readonly changes: readonly ScorecardChange[];
  readonly changedCount: number;
  readonly sameCount: number;
  readonly gradeCount: number;
}
