import type { Bilingual } from '../../core/language.js';
import type { CompiledRubric } from '../scoring/compiled-rubric.js';
import { nameOf } from '../scoring/reason.js';
import type { ScorecardDraft } from '../scoring/scorecard.js';

/** An indicator of the draft and how many of those it applies to have points, or a value to be ranked by. */
export interface IndicatorCoverage {
  readonly indicator: string;
  readonly name: Bilingual;
  readonly applicable: number;
  readonly scored: number;
}

/** In the order of the rubric; those that apply to nobody have 0 of 0. */
export function coverageOf(rubric: CompiledRubric, drafts: readonly ScorecardDraft[]): readonly IndicatorCoverage[] {
  const [applicable, scored] = [new Uint32Array(rubric.indicators.length), new Uint32Array(rubric.indicators.length)];
  for (const { scores } of drafts) {
    for (const [index, { status, rankValue }] of scores.entries()) {
      if (status === 'NOT_APPLICABLE') continue;
      applicable[index] = (applicable[index] as number) + 1;
      if (status === 'SCORED' || rankValue !== undefined) scored[index] = (scored[index] as number) + 1;
    }
  }
  return rubric.indicators.map(({ code, document }, index) => ({
    indicator: code,
    name: nameOf(document.name),
    applicable: applicable[index] as number,
    scored: scored[index] as number,
  }));
}

/** Positions of the indicators that apply to somebody and of which nobody has a score. */
export const uncoveredOf = (coverage: readonly IndicatorCoverage[]): readonly number[] =>
  coverage.flatMap(({ applicable, scored }, index) => (applicable > 0 && scored === 0 ? [index] : []));
