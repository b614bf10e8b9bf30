import type { Bilingual } from '../../core/language.js';
import type { DataElementDocument } from '../documents/data-element.js';
import type { GradingPolicyDocument } from '../documents/grading-policy.js';
import type { Method } from '../documents/method.js';
import type { IndicatorDocument, RubricDocument } from '../documents/rubric.js';
import type { Condition, NumberNode, Slots } from '../exact/number-node.js';
import type { CompiledSources, Points } from './methods/scoring-method.js';
import type { Score } from './scorecard.js';

/** Slots: data elements, then computed elements, both in the rubric's order, then `fullMarks`. */
export interface CompiledRubric {
  readonly document: RubricDocument;
  readonly policy: GradingPolicyDocument;
  readonly elements: readonly CompiledElement[];
  /** each after those it reads */
  readonly computed: readonly CompiledComputed[];
  readonly fullMarksSlot: number;
  readonly indicators: readonly CompiledIndicator[];
  readonly items: readonly CompiledItem[];
  readonly categories: readonly CompiledCategory[];
  readonly bands: readonly CompiledBand[];
  readonly conditions: readonly CompiledCondition[];
  /** worked out once for each combination of profiles that agencies turn out to have */
  readonly plans: Map<string, Plan>;
  /** periods due, by kind and days */
  readonly periods: Map<string, readonly string[]>;
}

export interface CompiledElement {
  readonly document: DataElementDocument;
  readonly slot: number;
}

export interface CompiledComputed {
  readonly code: string;
  readonly name: Bilingual;
  readonly unit: string;
  readonly slot: number;
  readonly places: number;
  readonly node: NumberNode;
  readonly reads: readonly string[];
}

export interface CompiledIndicator {
  readonly code: string;
  readonly document: IndicatorDocument;
  readonly item: number;
  /** the rubric's own method and those of overlays */
  readonly methods: ReadonlyMap<Method, CompiledMethod>;
}

export interface CompiledMethod {
  readonly method: Method;
  readonly sources: CompiledSources;
  /** names the formulas mention: codes of data elements and computed elements */
  readonly reads: readonly string[];
  /** slots of the data elements behind them, computed elements resolved */
  readonly elementSlots: readonly number[];
  /** those behind its first formula: of a ratio, what was achieved */
  readonly leadingSlots: readonly number[];
  readonly divided: DividedSlots;
}

/** Slots of data elements by the side of a quotient they stand on, computed elements resolved; one may stand on both. */
export interface DividedSlots {
  readonly above: readonly number[];
  /** a denominator: what is owed, planned or the whole; of a ratio, its target */
  readonly below: readonly number[];
}

export interface CompiledItem {
  readonly code: string;
  readonly name: Bilingual;
  readonly category: number;
  /** positions of its indicators, which stand together: `first` included, `end` excluded */
  readonly first: number;
  readonly end: number;
}

export interface CompiledCategory {
  readonly code: string;
  readonly name: Bilingual;
  readonly items: readonly number[];
}

/** Best first; `from` at 10^-4, null for the lowest. */
export interface CompiledBand {
  readonly grade: string;
  readonly name: Bilingual;
  readonly from: number | null;
}

/** Slots: total, completeness, then categories and items in document order. */
export interface CompiledCondition {
  readonly code: string;
  readonly name: Bilingual;
  readonly holds: Condition;
  /** index of the best grade still allowed */
  readonly atMost: number;
}

/** The rubric as it stands for the agencies of one combination of profiles. */
export interface Plan {
  readonly profiles: readonly string[];
  readonly entries: readonly PlanEntry[];
  /** positions of the indicators that are ranked within the peer group */
  readonly ranked: readonly number[];
  readonly vetoes: readonly PlanVeto[];
}

/** What a veto does when its condition holds: a highest total (at 10^-4), or the index of the best grade still allowed. */
export interface PlanVeto {
  readonly index: number;
  readonly name: Bilingual;
  readonly total: number | null;
  readonly atMost: number | null;
}

export interface PlanEntry {
  readonly index: number;
  readonly indicator: CompiledIndicator;
  /** at 10^-4 */
  readonly fullMarks: number;
  readonly method: CompiledMethod;
  readonly points: Points;
  /** full marks as the slot value that formulas read; null where none does */
  readonly fullMarksValue: bigint | null;
  /** the score as it is for every agency of the plan; null where the indicator applies */
  readonly notApplicable: Score | null;
  /** published points times this are points at 10^-4 */
  readonly step: number;
  /** Plain scores by published points: agencies that earned the same share one object, most of a population's memory. */
  readonly shared: (Score | undefined)[];
}

/** Slots while they are being filled. */
export type WritableSlots = Slots[number][];
