import type { DataElementDocument } from '../documents/data-element.js';
import { roundDivide, roundHalfUp } from '../exact/rounding.js';
import type { FactRead } from './agency-inputs.js';
import { duplicateFactError, factValueError } from './scoring.errors.js';
import { integerAt } from './integer-reading.js';

type Integer = number | bigint;

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

/**
 * The element's value over the periods due: null where one is missing (LAST needs the last one only). MEAN is rounded once,
 * half away from zero, to the element's places. Throws DomainError on a value that is no decimal of these places, and on two
 * facts for one period.
 */
export function aggregate(element: DataElementDocument, facts: readonly FactRead[], periods: readonly string[]): bigint | null {
  if (periods.length === 0) return null;
  const values = valuesByPeriod(element, facts, periods);
  if (element.aggregation === 'LAST') return toInteger(values.at(-1));
  if (values.includes(undefined)) return null;
  const complete = values as Integer[];
  return complete.every((value) => typeof value === 'number')
    ? BigInt(combineNumbers(element.aggregation, complete as number[]))
    : combineIntegers(element.aggregation, complete.map(BigInt));
}

const toInteger = (value: Integer | undefined): bigint | null => (value === undefined ? null : BigInt(value));

type Combining = Exclude<DataElementDocument['aggregation'], 'LAST'>;

function combineNumbers(aggregation: Combining, values: readonly number[]): number {
  if (aggregation === 'MIN') return Math.min(...values);
  if (aggregation === 'MAX') return Math.max(...values);
  let sum = 0;
  for (const value of values) sum += value;
  return aggregation === 'SUM' ? sum : roundDivide(sum, values.length);
}

function combineIntegers(aggregation: Combining, values: readonly bigint[]): bigint {
  if (aggregation === 'MIN') return values.reduce((least, value) => (value < least ? value : least));
  if (aggregation === 'MAX') return values.reduce((most, value) => (value > most ? value : most));
  const sum = values.reduce((total, value) => total + value, 0n);
  return aggregation === 'SUM' ? sum : roundHalfUp(sum, BigInt(values.length));
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
