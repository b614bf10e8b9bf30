import { compileRubric } from '../../engine/scoring/compile-rubric.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import { finishScorecards } from '../../engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../../engine/scoring/score-agency.js';
import type { ScorecardDraft } from '../../engine/scoring/scorecard.js';
import { batchesOf, type EvaluatedAgency } from '../scorecard/scorecard-rows.js';
import { agencyInputsOf } from './agency-inputs.js';
import { PinnedVersionsUnusable } from './cycle.errors.js';
import type { EvaluationHead, EvaluationTask } from './evaluation-task.js';
import type { Listener } from './thread-stream.js';

const toldEvery = 100;

export interface Evaluated {
  readonly rubric: CompiledRubric;
  /** in the order of the task's sources */
  readonly agencies: readonly EvaluatedAgency[];
}

/** Every digit of a cycle. Pure: the same for the same task, in a thread or outside one. */
export function evaluateAgencies(task: EvaluationTask, progress: (share: number) => void): Evaluated {
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
    if (index % toldEvery === 0) progress((0.9 * index) / task.sources.length);
    return read;
  });
  const agencies = finishScorecards(rubric, drafts).map((scorecard, index) => ({
    scorecard,
    inputs: inputs[index] as EvaluatedAgency['inputs'],
  }));
  return { rubric, agencies };
}

/** The digits first, then the rows that hold them, under new ids. */
export function evaluateTask(task: EvaluationTask, listener: Listener<EvaluationHead>): void {
  const { rubric, agencies } = evaluateAgencies(task, (share) => listener.progress(share));
  const incomplete = agencies.filter(({ scorecard }) => !scorecard.completeness.isComplete).length;
  listener.head({ agencies: agencies.length, incomplete });
  const frame = { cycleId: task.cycleId, computedAt: task.computedAt, rubric, rows: task.frame.rows };
  for (const batch of batchesOf(agencies, frame)) listener.batch(batch);
}
