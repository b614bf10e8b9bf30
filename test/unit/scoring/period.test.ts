import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DataElementDocument } from '../../../server/engine/documents/data-element.js';
import { integerAt } from '../../../server/engine/scoring/integer-reading.js';
import { periodOfDay, periodsWithin, readPeriodKey } from '../../../server/engine/scoring/period.js';
import { aggregate, readElement } from '../../../server/engine/scoring/period-aggregation.js';
import { element, fact } from '../../support/rubric-builder.js';

const year = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const keys = (kind: DataElementDocument['period'], days = year) => periodsWithin(kind, days).map((period) => period.key);
const quarters = ['2025Q1', '2025Q2', '2025Q3', '2025Q4'];

describe('periods', () => {
  test('a year holds its months, quarters, halves and itself', () => {
    expect(keys('YEAR')).toEqual(['2025']);
    expect(keys('HALF_YEAR')).toEqual(['2025H1', '2025H2']);
    expect(keys('QUARTER')).toEqual(quarters);
    expect(keys('MONTH')).toHaveLength(12);
    expect(keys('MONTH').slice(0, 2)).toEqual(['2025M01', '2025M02']);
  });

  test('only whole periods count, to the day', () => {
    expect(keys('QUARTER', { startsOn: '2025-01-02', endsOn: '2025-06-30' })).toEqual(['2025Q2']);
    expect(keys('QUARTER', { startsOn: '2025-01-01', endsOn: '2025-06-29' })).toEqual(['2025Q1']);
    expect(keys('MONTH', { startsOn: '2024-12-01', endsOn: '2025-02-28' })).toEqual(['2024M12', '2025M01', '2025M02']);
    expect(keys('MONTH', { startsOn: '2024-02-01', endsOn: '2024-02-28' })).toEqual([]);
    expect(keys('YEAR', { startsOn: '2025-01-01', endsOn: '2025-12-30' })).toEqual([]);
  });

  test('keys are read back to their kind and days', () => {
    expect(readPeriodKey('2024M02')).toEqual({ kind: 'MONTH', key: '2024M02', startsOn: '2024-02-01', endsOn: '2024-02-29' });
    expect(readPeriodKey('2025Q3')).toEqual({ kind: 'QUARTER', key: '2025Q3', startsOn: '2025-07-01', endsOn: '2025-09-30' });
    expect(readPeriodKey('2025H2')?.startsOn).toBe('2025-07-01');
    expect(readPeriodKey('2025')?.kind).toBe('YEAR');
    for (const wrong of ['', '25', '2025Q5', '2025H3', '2025M13', '2025M1', '2025-01', '2025Q1 ']) expect(readPeriodKey(wrong)).toBeNull();
  });

  test('a day falls into the period that holds it', () => {
    const days = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR' as const), (date, kind) => {
        const day = date.toISOString().slice(0, 10);
        const period = periodOfDay(kind, day);
        expect(period.startsOn <= day && day <= period.endsOn).toBe(true);
        expect(readPeriodKey(period.key)).toEqual({ kind, ...period });
      }),
    );
  });
});

describe('reading decimals', () => {
  test.each([
    ['12', 0, 12],
    ['12.5', 1, 125],
    ['12.50', 2, 1250],
    ['-0.05', 2, -5],
    ['0', 4, 0],
    ['-0', 0, 0],
    ['99999999999999', 0, 99_999_999_999_999],
    ['99999999999999.9999', 4, 999_999_999_999_999_999n],
  ])('%s at %i places is %s', (text, places, value) => {
    expect(integerAt(text, places)).toBe(value);
  });

  test.each([
    ['12.5', 0],
    ['1.234', 2],
    ['', 0],
    ['-', 0],
    ['.5', 1],
    ['5.', 1],
    ['1e3', 0],
    ['1,5', 1],
    [' 1', 0],
    ['1.2.3', 2],
    ['NaN', 0],
    ['--1', 0],
  ])('%s at %i places is refused, not cut', (text, places) => {
    expect(integerAt(text, places)).toBeNull();
  });
});

describe('aggregation over time', () => {
  const facts = [fact('2025Q3', '7'), fact('2025Q1', '2'), fact('2025Q4', '4'), fact('2025Q2', '2')];
  const of = (aggregation: DataElementDocument['aggregation'], places = 0) => element('x', { period: 'QUARTER', aggregation, places });

  test.each([
    ['SUM', 15n],
    ['LAST', 4n],
    ['MIN', 2n],
    ['MAX', 7n],
  ] as const)('%s', (aggregation, value) => {
    expect(aggregate(of(aggregation), facts, quarters)).toBe(value);
  });

  test('MEAN is rounded once, half away from zero, at the declared places', () => {
    expect(aggregate(of('MEAN'), facts, quarters)).toBe(4n);
    expect(aggregate(of('MEAN', 2), facts, quarters)).toBe(375n);
    const tie = [fact('2025H1', '-1'), fact('2025H2', '-2')];
    expect(aggregate(of('MEAN'), tie, ['2025H1', '2025H2'])).toBe(-2n);
  });

  test('a missing period leaves no value, and is counted', () => {
    const reading = readElement(of('SUM'), facts.slice(0, 3), quarters);
    expect(reading).toEqual({ value: null, present: 3, expected: 4, missingPeriods: ['2025Q2'] });
  });

  test('LAST needs the last due period only', () => {
    expect(aggregate(of('LAST'), [fact('2025Q4', '4')], quarters)).toBe(4n);
    expect(aggregate(of('LAST'), facts.slice(0, 2), quarters)).toBeNull();
  });

  test('what is not due is not read', () => {
    expect(aggregate(of('SUM'), facts, quarters.slice(0, 2))).toBe(4n);
    expect(aggregate(of('SUM'), facts, [])).toBeNull();
    expect(aggregate(of('SUM'), [fact('2024Q4', '1')], ['2025Q1'])).toBeNull();
  });

  test('two facts for one period, and a digit too many, are refused by name', () => {
    expect(() => aggregate(of('SUM'), [...facts, fact('2025Q1', '9')], quarters)).toThrow(/two facts for 2025Q1/);
    expect(() => aggregate(of('SUM'), [fact('2025', '1.5')], ['2025'])).toThrow(/at most 0 decimals/);
    expect(() => aggregate(of('SUM'), [fact('2025', '1'), fact('2025', '2')], ['2025'])).toThrow(/two facts/);
  });

  test('numbers of any size and order agree with plain BigInt sums', () => {
    const value = fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const months = periodsWithin('MONTH', year)
          .map((period) => period.key)
          .slice(0, values.length);
        const written = values.map((entry, index) => fact(months[index] as string, decimalOf(entry)));
        const sum = values.reduce((total, entry) => total + entry, 0n);
        expect(aggregate(of('SUM', 4), written, months)).toBe(sum);
        const sorted = [...values].sort((left, right) => (left < right ? -1 : 1));
        expect(aggregate(of('MIN', 4), written, months)).toBe(sorted[0]);
        expect(aggregate(of('MAX', 4), written, months)).toBe(sorted.at(-1));
        const count = BigInt(values.length);
        const mean = aggregate(of('MEAN', 4), written, months) as bigint;
        const distance = 2n * (mean * count - sum);
        expect(distance < count || distance === count ? distance >= -count : false).toBe(true);
      }),
    );
  });
});

const decimalOf = (scaled: bigint): string => {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(5, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
};
