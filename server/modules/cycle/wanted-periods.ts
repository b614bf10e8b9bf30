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

/** What to read, as two lists of equal length: of every element the periods of the cycle, of carried ones the earlier ones too. */
export function wantedPeriods(days: DayRange, elements: readonly DataElementDocument[], carried: ReadonlySet<string>): { codes: string[]; periods: string[] } {
  const pairs = elements.flatMap(({ code, period }) => {
    const earlier = carried.has(code) ? periodsWithin(period, daysBefore(days)) : [];
    return [...earlier, ...periodsWithin(period, days)].map(({ key }) => ({ code, key }));
  });
  return { codes: pairs.map(({ code }) => code), periods: pairs.map(({ key }) => key) };
}
