import { fromScaled, storedPlaces } from '../../core/decimal.js';
import type { DataElementDocument } from '../../engine/documents/data-element.js';
import type { CarriedValue, FactRead } from '../../engine/scoring/agency-inputs.js';
import { type DayRange, periodsWithin } from '../../engine/scoring/period.js';
import { aggregate } from '../../engine/scoring/period-aggregation.js';
import { daysBefore } from './wanted-periods.js';

/**
 * What the policy CARRY uses in the place of a missing value. LAST: the latest earlier value, of this cycle or the one before
 * it. Otherwise the same periods of the cycle before, combined in the same way, and only where all of them are there.
 */
export function carriedValue(
  element: DataElementDocument,
  facts: readonly FactRead[],
  due: readonly string[],
  days: DayRange,
): CarriedValue | null {
  const before = periodsWithin(element.period, daysBefore(days)).map(({ key }) => key);
  if (element.aggregation === 'LAST') return latestOf(facts, [...before, ...due]);
  const same = before.slice(0, due.length);
  if (same.length < due.length) return null;
  const value = aggregate(element, facts, same);
  if (value === null) return null;
  const scaled = value * 10n ** BigInt(storedPlaces - element.places);
  const only = same.length === 1 ? facts.find(({ period }) => period === same[0]) : undefined;
  return { period: labelOf(same), value: fromScaled(scaled, element.places), factId: only?.factId ?? null };
}

function latestOf(facts: readonly FactRead[], periods: readonly string[]): CarriedValue | null {
  for (const period of [...periods].reverse()) {
    const fact = facts.find((candidate) => candidate.period === period);
    if (fact) return { period, value: fact.value, factId: fact.factId };
  }
  return null;
}

/** `2025Q2`, or `2025Q1–2025Q2` for several. */
const labelOf = (periods: readonly string[]): string => (periods.length === 1 ? (periods[0] as string) : `${periods[0]}–${periods.at(-1)}`);
