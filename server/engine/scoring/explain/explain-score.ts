import type { Language } from '../../../core/language.js';
import type { CompiledRubric, PlanEntry } from '../compiled-rubric.js';
import { settle } from '../finish-scorecards.js';
import { standingsIn } from '../rank-scores.js';
import { reasonSentence } from '../reason-sentence.js';
import { draftOf } from '../score-agency.js';
import type { Score } from '../scorecard.js';
import { unknownCodeError } from '../scoring.errors.js';
import { scoringContext } from '../scoring-context.js';
import { calculationSteps, weightStep } from './calculation-steps.js';
import { changeStep } from './change-step.js';
import type { Explained } from './explained.js';
import { type Evidence, type Explanation, type ExplanationStep, tellerOf } from './explanation.js';
import { inputStep } from './input-step.js';
import { pointSlots } from './other-method-text.js';
import { peerStep } from './peer-step.js';
import { unroundedText } from './rational-text.js';

/**
 * Why a score is what it is: the stored inputs are scored again by the same closures, so `points` must equal the stored digits.
 * Throws DomainError when the rubric has no such indicator.
 */
export function explainScore(rubric: CompiledRubric, evidence: Evidence, indicator: string, language: Language): Explanation {
  const explained = replayed(rubric, evidence, indicator, language);
  const { score, entry } = explained;
  const steps = stepsOf(explained);
  const isByMethod = score.status === 'SCORED' && score.reason.code !== 'ZERO_BY_DUTY';
  return {
    indicator,
    status: score.status,
    sentences: steps.map((step) => step.text),
    steps,
    unrounded: isByMethod ? unroundedText(entry.points.node, pointSlots(explained)) : '',
    points: score.points,
    fullMarks: score.fullMarks,
  };
}

function replayed(rubric: CompiledRubric, evidence: Evidence, indicator: string, language: Language): Explained {
  const context = scoringContext(rubric, evidence.inputs);
  const settled = settle(rubric, draftOf(context), standingsIn(evidence.peers?.rankValues ?? {}));
  const index = rubric.indicators.findIndex((entry) => entry.code === indicator);
  if (index < 0) throw unknownCodeError('indicator', indicator);
  const score = settled.scores[index] as Score;
  const entry = context.plan.entries[index] as PlanEntry;
  const read = score.reason.code === 'CARRIED' ? context.carried() : context.slots;
  const slots = [...read.slice(0, rubric.fullMarksSlot), entry.fullMarksValue];
  return { context, evidence, entry, score, settled, slots, language, tell: tellerOf(language) };
}

function stepsOf(explained: Explained): readonly ExplanationStep[] {
  const { score, tell, language } = explained;
  const isPlain = score.reason.code === 'SCORED';
  const status: ExplanationStep = {
    kind: 'STATUS',
    title: tell('计分情况', 'Status'),
    text: reasonSentence(score.reason, language),
    values: [],
  };
  if (score.status === 'NOT_APPLICABLE') return [status];
  return [
    inputStep(explained),
    ...(isPlain ? [] : [status]),
    ...calculationSteps(explained),
    ...(score.status === 'SCORED' ? [weightStep(explained)] : []),
    ...peerStep(explained),
    ...changeStep(explained),
  ];
}
