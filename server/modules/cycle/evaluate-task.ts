import { compileRubric } from '../../engine/scoring/compile-rubric.js';
import { finishScorecards } from '../../engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../../engine/scoring/score-agency.js';
import type { ScorecardDraft } from '../../engine/scoring/scorecard.js';
import { batchesOf, type EvaluatedAgency } from '../scorecard/scorecard-rows.js';
import { agencyInputsOf } from './agency-inputs.js';
import { PinnedVersionsUnusable } from './cycle.errors.js';
import type { EvaluationResult, EvaluationTask, TellProgress } from './evaluation-task.js';

const toldEvery = 100;

/** Pure but for the ids it makes: the same digits for the same task, in a thread or outside one. */
export function evaluateTask(task: EvaluationTask, tell: TellProgress): EvaluationResult {
  const compilation = compileRubric(task.rubric, task.frame.elements, task.policy);
  if (!compilation.ok)
    throw new PinnedVersionsUnusable(
      task.cycleId,
      compilation.diagnostics.map(({ message }) => message),
    );
  const { rubric } = compilation;
  const drafts: ScorecardDraft[] = [];
  const inputs = task.sources.map((source, index) => {
    const read = agencyInputsOf(source, task.frame);
    drafts.push(scoreAgency(rubric, read));
    if (index % toldEvery === 0) tell((0.7 * index) / task.sources.length);
    return read;
  });
  const scorecards = finishScorecards(rubric, drafts);
  tell(0.8);
  const evaluated: EvaluatedAgency[] = scorecards.map((scorecard, index) => ({
    scorecard,
    inputs: inputs[index] as EvaluatedAgency['inputs'],
  }));
  return {
    agencies: scorecards.length,
    incomplete: scorecards.filter(({ completeness }) => !completeness.isComplete).length,
    batches: batchesOf(evaluated, { cycleId: task.cycleId, computedAt: task.computedAt, rubric, rows: task.frame.rows }),
  };
}
