import type { DataElementDocument } from '../documents/data-element.js';
import { roundDivide, roundHalfUp } from '../exact/rounding.js';
import type { FactRead } from './agency-inputs.js';
import { integerAt } from './integer-reading.js';
import { duplicateFactError, factValueError } from './scoring.errors.js';

type Integer = number | bigint;

/** Most data are small: their bigints are made once and shared. */
const shared: readonly bigint[] = Array.from({ length: 4096 }, (_, value) => BigInt(value));
const bigintOf = (value: Integer): bigint => (typeof value === 'number' ? (shared[value] ?? BigInt(value)) : value);

/** One element over the cycle's due periods. `value` is an integer at the element's places, null unless complete. */
export interface ElementReading {
  readonly value: bigint | null;
  readonly present: number;
  readonly expected: number;
  readonly missingPeriods: readonly string[];
}

/** Values in order of the due periods, undefined where there is no fact. Facts of other periods are not read. */
function valuesByPeriod(element: DataElementDocument, facts: readonly FactRead[], periods: readonly string[]): (Integer | undefined)[] {
  const values = new Array<Integer | undefined>(periods.length).fill(undefined);
  for (const fact of facts) {
    const position = periods.indexOf(fact.period);
    if (position < 0) continue;
    if (values[position] !== undefined) throw duplicateFactError(element.code, fact.period);
    const value = integerAt(fact.value, element.places);
    if (value === null) throw factValueError(element, fact);
    values[position] = value;
  }
  return values;
}

/** What a run over facts knows, as long as every value is a plain number and periods number at most 31. */
interface Running {
  seen: number;
  count: number;
  sum: number;
  least: number;
  most: number;
  last: number | null;
}

/** One pass without lists; null where numbers do not suffice and the lists of the slow way must. */
function runOver(element: DataElementDocument, facts: readonly FactRead[], periods: readonly string[]): Running | null {
  const running: Running = { seen: 0, count: 0, sum: 0, least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY, last: null };
  if (periods.length > mostPeriods) return null;
  for (const fact of facts) {
    const { period } = fact;
    const position = periods[running.count] === period ? running.count : periods.indexOf(period);
    if (position < 0) continue;
    const value = integerAt(fact.value, element.places);
    if (typeof value !== 'number' || (running.seen & (1 << position)) !== 0) return null;
    running.seen |= 1 << position;
    running.count += 1;
    running.sum += value;
    if (value < running.least) running.least = value;
    if (value > running.most) running.most = value;
    if (position === periods.length - 1) running.last = value;
  }
  return running;
}

const mostPeriods = 31;

/**
 * The element's value over the periods due: null where one is missing (LAST needs the last one only). MEAN is rounded once,
 * half away from zero, to the element's places. Throws DomainError on a value that is no decimal of these places, and on two
 * facts for one period.
 */
export function aggregate(element: DataElementDocument, facts: readonly FactRead[], periods: readonly string[]): bigint | null {
  if (periods.length === 0) return null;
  const [only] = facts;
  if (periods.length === 1 && facts.length === 1 && only?.period === periods[0]) return singleValue(element, only as FactRead);
  const running = runOver(element, facts, periods);
  if (running === null) return aggregateLists(element, facts, periods);
  if (element.aggregation === 'LAST') return running.last === null ? null : bigintOf(running.last);
  return running.count < periods.length ? null : bigintOf(combined(element.aggregation, running));
}

function singleValue(element: DataElementDocument, fact: FactRead): bigint {
  const value = integerAt(fact.value, element.places);
  if (value === null) throw factValueError(element, fact);
  return bigintOf(value);
}

type Combining = Exclude<DataElementDocument['aggregation'], 'LAST'>;

function combined(aggregation: Combining, { sum, count, least, most }: Running): number {
  switch (aggregation) {
    case 'SUM':
      return sum;
    case 'MEAN':
      return roundDivide(sum, count);
    case 'MIN':
      return least;
    case 'MAX':
      return most;
  }
}

/** The same for numbers of any size; it also finds what is wrong with a fact. */
function aggregateLists(element: DataElementDocument, facts: readonly FactRead[], periods: readonly string[]): bigint | null {
  const values = valuesByPeriod(element, facts, periods);
  const last = values.at(-1);
  if (element.aggregation === 'LAST') return last === undefined ? null : BigInt(last);
  if (values.includes(undefined)) return null;
  const complete = (values as Integer[]).map(BigInt);
  if (element.aggregation === 'MIN') return complete.reduce((least, value) => (value < least ? value : least));
  if (element.aggregation === 'MAX') return complete.reduce((most, value) => (value > most ? value : most));
  const sum = complete.reduce((total, value) => total + value, 0n);
  return element.aggregation === 'SUM' ? sum : roundHalfUp(sum, BigInt(complete.length));
}

/** The same with what a reader asks next: how many of the due periods are there, and which are not. */
export function readElement(element: DataElementDocument, facts: readonly FactRead[], periods: readonly string[]): ElementReading {
  const values = valuesByPeriod(element, facts, periods);
  return {
    value: aggregate(element, facts, periods),
    present: values.filter((value) => value !== undefined).length,
    expected: periods.length,
    missingPeriods: periods.filter((_, position) => values[position] === undefined),
  };
}
