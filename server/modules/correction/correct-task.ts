import { fromScaled } from '../../core/decimal.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import { nameOf } from '../../engine/scoring/reason.js';
import { evaluateAgencies } from '../cycle/evaluate-task.js';
import type { Listener } from '../cycle/thread-stream.js';
import { scorecardRow } from '../scorecard/scorecard-row.js';
import { batchesOf, type EvaluatedAgency, inputHashOf, type RowsFrame, scoreRow } from '../scorecard/scorecard-rows.js';
import type {
  CorrectionHead,
  CorrectionTask,
  FormerResult,
  FormerScore,
  ScoreChange,
  ScorecardChange,
  Standing,
} from './correction-task.js';
import { comparedColumns } from './former-results.js';

type Columns = FormerResult['columns'];

interface Compared {
  readonly agency: EvaluatedAgency;
  readonly change: ScorecardChange;
  /** a digit, a status or a reason differs; otherwise only the inputs do */
  readonly hasOtherDigits: boolean;
}

/** The cycle again by the code of every evaluation, and of it what differs from what stands: the changes first, then their rows. */
export function correctTask({ evaluation, former }: CorrectionTask, listener: Listener<CorrectionHead>): void {
  const { rubric, agencies } = evaluateAgencies(evaluation, (share) => listener.progress(share));
  const frame: RowsFrame = { cycleId: evaluation.cycleId, computedAt: evaluation.computedAt, rubric, rows: evaluation.frame.rows };
  const compared = agencies.flatMap((agency) => {
    const stood = former[agency.scorecard.agencyId];
    if (stood === undefined) throw new Error(`the agency ${agency.scorecard.agencyId} has no published scorecard to be corrected`);
    return comparisonOf(agency, JSON.parse(stood) as FormerResult, frame) ?? [];
  });
  const changes = compared.map(({ change }) => change);
  const changedCount = compared.filter(({ hasOtherDigits }) => hasOtherDigits).length;
  listener.head({
    changes,
    changedCount,
    sameCount: changes.length - changedCount,
    gradeCount: changes.filter(({ before, after }) => before.grade !== after.grade).length,
  });
  const superseding = compared.map(({ agency }) => agency);
  for (const batch of batchesOf(superseding, frame)) listener.batch(batch);
}

/** Null where nothing differs, inputs included. */
function comparisonOf(agency: EvaluatedAgency, former: FormerResult, frame: RowsFrame): Compared | null {
  const { scorecard, inputs } = agency;
  const columns = textsOf(scorecardRow(scorecard, frame));
  const scores = scoreChanges(agency, former, frame);
  const hasOtherDigits = scores.hasDifference || comparedColumns.some((column) => columns[column] !== former.columns[column]);
  if (!hasOtherDigits && inputHashOf(inputs) === former.inputHash) return null;
  const { name, nameEn } = former;
  const standings = { before: standingOf(former.columns), after: standingOf(columns) };
  const change = { agencyId: scorecard.agencyId, code: scorecard.agencyCode, name, nameEn, ...standings, scores: scores.changes };
  return { agency, change, hasOtherDigits };
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

const textsOf = (row: Readonly<Record<string, unknown>>): Columns =>
  Object.fromEntries(comparedColumns.map((column) => [column, textOf(row[column])]));

const decimalOf = (scaled: string | null | undefined): string | null => (scaled ? fromScaled(BigInt(scaled)) : null);

function standingOf(columns: Columns): Standing {
  const { total, grade, rank } = columns;
  return {
    total: decimalOf(total),
    grade: grade ?? null,
    gradeName: columns['grade_name'] ?? null,
    gradeNameEn: columns['grade_name_en'] ?? null,
    rank: rank ? Number(rank) : null,
  };
}

interface ScoreChanges {
  /** of status or points */
  readonly changes: readonly ScoreChange[];
  /** of anything, reasons and full marks included */
  readonly hasDifference: boolean;
}

function scoreChanges({ scorecard }: EvaluatedAgency, former: FormerResult, { rubric, rows }: RowsFrame): ScoreChanges {
  const stood = new Map(former.scores.map((score) => [score[0], score]));
  const found = scorecard.scores.flatMap((score) => {
    const { status, points, full_marks: fullMarks, reason, reason_en: reasonEn } = scoreRow(score);
    const id = rows.indicators[score.indicator] as string;
    const after: FormerScore = [id, String(status), textOf(points), String(fullMarks), String(reason), String(reasonEn)];
    const before = stood.get(id);
    if (before?.every((value, index) => value === after[index])) return [];
    return [{ indicator: score.indicator, ...namesOf(rubric, score.indicator), before: standsAt(before), after: standsAt(after) }];
  });
  const changes = found.filter(({ before, after }) => before.status !== after.status || before.points !== after.points);
  return { changes, hasDifference: found.length > 0 };
}

const standsAt = (score: FormerScore | undefined): ScoreChange['before'] => ({
  status: score?.[1] ?? 'NOT_APPLICABLE',
  points: decimalOf(score?.[2]),
});

function namesOf(rubric: CompiledRubric, code: string): { name: string; nameEn: string } {
  const indicator = rubric.indicators.find((entry) => entry.code === code);
  const name = indicator ? nameOf(indicator.document.name) : { zh: code, en: code };
  return { name: name.zh, nameEn: name.en };
}
