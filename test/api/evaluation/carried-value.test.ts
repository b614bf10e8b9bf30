import type { DataElementDocument } from '../../../server/engine/documents/data-element.js';
import { carriedValue } from '../../../server/modules/cycle/carried-value.js';
import { daysBefore } from '../../../server/modules/cycle/wanted-periods.js';

const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const element = (aggregation: DataElementDocument['aggregation'], places = 0): DataElementDocument => ({
  code: 'x',
  name: { zh: '数' },
  unit: '',
  places,
  period: 'QUARTER',
  aggregation,
});
const fact = (period: string, value: string) => ({ factId: `of ${period}`, period, value });
const due = ['2026Q1', '2026Q2'];

test.each([
  [
    { startsOn: '2026-01-01', endsOn: '2026-12-31' },
    { startsOn: '2025-01-01', endsOn: '2025-12-31' },
  ],
  [
    { startsOn: '2026-07-01', endsOn: '2026-12-31' },
    { startsOn: '2026-01-01', endsOn: '2026-06-30' },
  ],
  [
    { startsOn: '2026-01-01', endsOn: '2026-03-31' },
    { startsOn: '2025-10-01', endsOn: '2025-12-31' },
  ],
  [
    { startsOn: '2024-03-01', endsOn: '2024-03-31' },
    { startsOn: '2024-02-01', endsOn: '2024-02-29' },
  ],
])('the days before %j are as many months', (days, before) => {
  expect(daysBefore(days)).toEqual(before);
});

test('LAST carries the latest earlier value, of this cycle before the one before it', () => {
  const facts = [fact('2025Q4', '7'), fact('2026Q1', '8')];
  expect(carriedValue(element('LAST'), facts, due, year)).toEqual({ period: '2026Q1', value: '8', factId: 'of 2026Q1' });
  expect(carriedValue(element('LAST'), facts.slice(0, 1), due, year)).toEqual({ period: '2025Q4', value: '7', factId: 'of 2025Q4' });
  expect(carriedValue(element('LAST'), [fact('2024Q4', '7')], due, year)).toBeNull();
});

test('the others carry the same periods of the cycle before, all of them or nothing', () => {
  const facts = [fact('2025Q1', '3'), fact('2025Q2', '4'), fact('2025Q3', '100'), fact('2026Q1', '50')];
  const carried = (aggregation: DataElementDocument['aggregation'], places = 0) =>
    carriedValue(element(aggregation, places), facts, due, year);
  const period = '2025Q1–2025Q2';
  expect(carried('SUM')).toEqual({ period, value: '7', factId: null });
  expect(carried('MIN')).toEqual({ period, value: '3', factId: null });
  expect(carried('MAX')).toEqual({ period, value: '4', factId: null });
  expect(carried('MEAN')).toEqual({ period, value: '4', factId: null });
  expect(carried('MEAN', 1)).toEqual({ period, value: '3.5', factId: null });
  expect(carriedValue(element('SUM'), facts.slice(1), due, year)).toBeNull();
  expect(carriedValue(element('SUM'), facts, ['2026Q1'], year)).toEqual({ period: '2025Q1', value: '3', factId: 'of 2025Q1' });
});
