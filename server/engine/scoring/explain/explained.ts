import type { Bilingual, Language } from '../../../core/language.js';
import type { Slots } from '../../exact/number-node.js';
import type { PlanEntry } from '../compiled-rubric.js';
import type { Settled } from '../finish-scorecards.js';
import type { Score } from '../scorecard.js';
import type { ScoringContext } from '../scoring-context.js';
import type { Evidence, Teller } from './explanation.js';

/** One score in its surroundings, replayed: what every step of an explanation looks at. */
export interface Explained {
  readonly context: ScoringContext;
  readonly evidence: Evidence;
  readonly entry: PlanEntry;
  readonly score: Score;
  readonly settled: Settled;
  /** the slots the score was worked out from: with carried values where it was carried, and its full marks */
  readonly slots: Slots;
  readonly language: Language;
  readonly tell: Teller;
}

export const nameIn = (name: Bilingual, { language }: Explained): string => name[language];

const chinese = /[\u4e00-\u9fff]/;

/** `10 次`, `98.5%`; a unit may be empty, and one in Chinese is left out of an English sentence. */
export function withUnit(value: string, unit: string, { language }: Explained): string {
  if (unit === '' || (language === 'en' && chinese.test(unit))) return value;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}
