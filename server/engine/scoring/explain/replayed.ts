import type { Language } from '../../../core/language.js';
import type { CompiledRubric, PlanEntry } from '../compiled-rubric.js';
import { settle } from '../finish-scorecards.js';
import { standingsIn } from '../rank-scores.js';
import { draftOf } from '../score-agency.js';
import type { Score } from '../scorecard.js';
import { unknownCodeError } from '../scoring.errors.js';
import { scoringContext } from '../scoring-context.js';
import type { Explained } from './explained.js';
import { type Evidence, tellerOf } from './explanation.js';

/** Scores the stored inputs again and stops at one indicator. Throws DomainError when the rubric does not have it. */
export function replayed(rubric: CompiledRubric, evidence: Evidence, indicator: string, language: Language): Explained {
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
