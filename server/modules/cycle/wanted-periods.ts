import type { DataElementDocument } from '../../engine/documents/data-element.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import { type DayRange, periodsWithin } from '../../engine/scoring/period.js';

/** Codes of the data elements behind indicators whose missing values are carried from an earlier period. */
export function carriedElements(rubric: CompiledRubric): ReadonlySet<string> {
  const carrying = rubric.indicators.filter(({ document }) => document.missing === 'CARRY');
  const slots = carrying.flatMap(({ methods }) => [...methods.values()].flatMap((method) => method.elementSlots));
  return new Set(slots.flatMap((slot) => rubric.elements[slot]?.document.code ?? []));
}

/** The days of equal length (in whole months) directly before a cycle. */
export function daysBefore({ startsOn, endsOn }: DayRange): DayRange {
  const start = new Date(`${startsOn}T00:00:00Z`);
  const end = new Date(`${endsOn}T00:00:00Z`);
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth() + 1;
  const earlier = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() - months, 1));
  const lastBefore = new Date(start.getTime() - 86_400_000);
  return { startsOn: earlier.toISOString().slice(0, 10), endsOn: lastBefore.toISOString().slice(0, 10) };
}

export interface WantedPeriods {
  /** of every element */
  readonly current: readonly string[];
  /** of elements that may be carried */
  readonly earlier: readonly string[];
}

/** Keys of all periods of a cycle, and of those before it. A key names its kind, so elements need not be told apart. */
export function wantedPeriods(days: DayRange, elements: readonly DataElementDocument[]): WantedPeriods {
  const kinds = [...new Set(elements.map(({ period }) => period))];
  const keysOf = (range: DayRange): string[] => kinds.flatMap((kind) => periodsWithin(kind, range).map(({ key }) => key));
  return { current: keysOf(days), earlier: keysOf(daysBefore(days)) };
}
