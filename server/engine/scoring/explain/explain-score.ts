import type { Language } from '../../../core/language.js';
import type { CompiledRubric } from '../compiled-rubric.js';
import { reasonSentence } from '../reason-sentence.js';
import { calculationSteps, weightStep } from './calculation-steps.js';
import { changeStep } from './change-step.js';
import type { Explained } from './explained.js';
import type { Evidence, Explanation, ExplanationStep } from './explanation.js';
import { inputStep } from './input-step.js';
import { pointSlots } from './other-method-text.js';
import { peerStep } from './peer-step.js';
import { unroundedText } from './rational-text.js';
import { replayed } from './replayed.js';

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
