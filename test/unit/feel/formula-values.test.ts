import type { SlotValue } from '../../../server/engine/exact/number-node.js';
import { toDecimalText } from '../../../server/engine/exact/rational.js';
import { dayNumber } from '../../../server/engine/feel/calendar.js';
import { compileFormula, compileUnaryTests } from '../../../server/engine/feel/compile-formula.js';
import type { Scope } from '../../../server/engine/feel/feel-type.js';

const scope: Scope = [
  { name: 'done', type: 'number', places: 2, slot: 0 },
  { name: 'total', type: 'number', places: 0, slot: 1 },
  { name: '按期办结数', type: 'number', places: 0, slot: 2 },
  { name: '督办 总数', type: 'number', places: 0, slot: 3 },
  { name: 'reported', type: 'date', slot: 4 },
  { name: 'isRemedied', type: 'boolean', slot: 5 },
  { name: 'kind', type: 'string', slot: 6 },
  { name: 'missing', type: 'number', places: 4, slot: 7 },
];
const slots: SlotValue[] = [1250n, 3n, 7n, 9n, dayNumber('2024-02-29'), true, '督办件', null];

function valueOfFormula(source: string): string | boolean | null {
  const compilation = compileFormula(source, scope);
  if (!compilation.ok) throw new Error(`${source}: ${compilation.diagnostics.map(({ code, message }) => `${code} ${message.en}`).join()}`);
  const value = compilation.formula.evaluate(slots);
  return typeof value === 'object' && value !== null ? toDecimalText(value) : value;
}

const numbers: [string, string | null][] = [
  ['done', '12.5'],
  ['100 * done / total', '416.6666666666666666666666666666666…'],
  ['done / total * total = done', 'true'],
  ['1/3*3', '1'],
  ['按期办结数 / 督办 总数 * 督办   总数', '7'],
  ['if 督办 总数 > 0 then 按期办结数 else 0', '7'],
  ['if missing > 0 then 1 else 2', '2'],
  ['done / 0', null],
  ['done + missing', null],
  ['coalesce(missing, done)', '12.5'],
  ['max(0, min(100, done * 10))', '100'],
  ['min([done, total], 4)', '3'],
  ['min(done, missing)', null],
  ['sum(done, total, 7)', '22.5'],
  ['mean(1, 2, 4)', '2.333333333333333333333333333333333…'],
  ['median(done, 1, 7, total)', '5'],
  ['round(2.5)', '3'],
  ['round(-2.5)', '-3'],
  ['round half up(-1.005, 2)', '-1.01'],
  ['round half down(-1.005, 2)', '-1'],
  ['round half down(1.0051, 2)', '1.01'],
  ['round up(1.001, 2)', '1.01'],
  ['round down(-1.009, 2)', '-1'],
  ['decimal(2.5, 0)', '2'],
  ['decimal(3.5, 0)', '4'],
  ['round half up(1250, -2)', '1300'],
  ['floor(-1.5)', '-2'],
  ['ceiling(-1.5)', '-1'],
  ['modulo(-7, 3)', '2'],
  ['modulo(done, 0)', null],
  ['-total ** 2', '9'],
  ['2 ** -3', '0.125'],
  ['(2 ** 3) ** 2', '64'],
  ['1.5e2 + 1E-1', '150.1'],
  ['.5 + 0.5', '1'],
  ['string length("督办🙂")', '3'],
  ['abs(-done)', '12.5'],
];

const others: [string, string | boolean | null][] = [
  ['not(missing > 1)', null],
  ['missing > 1 and false', false],
  ['missing > 1 or true', true],
  ['missing > 1 and true', null],
  ['missing = null', true],
  ['missing != null', false],
  ['is defined(missing)', false],
  ['is defined(done / 0)', false],
  ['is defined(isRemedied)', true],
  ['done between 12.5 and 13', true],
  ['done between 12.51 and 13', false],
  ['done in [12.5..13)', true],
  ['done in (12.5..13)', false],
  ['done in ]12..12.5[', false],
  ['done in (< 1, > 12)', true],
  ['done in (1, 12.5)', true],
  ['kind in ("内控", "督办件")', true],
  ['contains(kind, "督办") and starts with(kind, "督") and ends with(kind, "件")', true],
  ['contains(kind, "")', true],
  ['kind + "（" + string(done) + "）"', '督办件（12.5）'],
  ['substring(kind, 2)', '办件'],
  ['substring(kind, -1)', '件'],
  ['substring(kind, 1, 2)', '督办'],
  ['substring(kind, 0)', null],
  ['substring(kind, 4)', null],
  ['substring before(kind, "件")', '督办'],
  ['substring after(kind, "督")', '办件'],
  ['upper case("ab")', 'AB'],
  ['lower case("AB")', 'ab'],
  ['"\\u7763\\n\\"x\\""', '督\n"x"'],
  ['if isRemedied then "已整改" else null', '已整改'],
];

const dates: [string, string | boolean | null][] = [
  ['reported', '2024-02-29'],
  ['reported.year * 10000 + reported.month * 100 + reported.day', '20240229'],
  ['reported.weekday', '4'],
  ['date(2024, 2, 30)', null],
  ['date(1900, 2, 29)', null],
  ['date(2000, 2, 29)', '2000-02-29'],
  ['date(2024, 1 + 1, 29) = reported', true],
  ['reported + duration("P1Y")', '2025-02-28'],
  ['reported - @"P1M"', '2024-01-29'],
  ['date("2024-01-31") + @"P1M"', '2024-02-29'],
  ['reported + @"P10D"', '2024-03-10'],
  ['reported - @"PT1H"', '2024-02-28'],
  ['(date("2024-03-01") - reported).days', '1'],
  ['reported > date("2024-02-28") and reported <= @"2024-02-29"', true],
  ['reported in [@"2024-01-01"..@"2024-03-31"]', true],
  ['years and months duration(date("2023-03-01"), reported)', 'P11M'],
  ['years and months duration(reported, date("2023-03-01"))', '-P11M'],
  ['years and months duration(date("2022-02-28"), reported).years', '2'],
  ['@"P1Y6M".months', '6'],
  ['@"P1Y" / @"P5M"', '2.4'],
  ['@"P1D" * 1.5', 'P1DT12H'],
  ['@"P1DT2H3M4.5S"', 'P1DT2H3M4.5S'],
  ['@"-PT36H".hours', '-12'],
  ['-@"P1M"', '-P1M'],
  ['abs(-@"P1M") = @"P1M"', true],
  ['min(reported, @"2023-12-31")', '2023-12-31'],
  ['date("-0001-12-31") + @"P1D"', '0000-01-01'],
];

describe('a formula', () => {
  test.each([...numbers, ...others, ...dates])('%s', (source, expected) => {
    const value = valueOfFormula(source);
    expect(value === true && expected === 'true' ? 'true' : value).toBe(expected);
  });

  test('names what it reads, each once', () => {
    const compilation = compileFormula('if done > 1 then done / total else 督办 总数', scope, 'number');
    expect(compilation.ok && compilation.formula.reads).toEqual(['done', 'total', '督办 总数']);
  });
});

describe('the tests of a cell', () => {
  test.each<[string, string, boolean | null]>([
    ['-', 'done', true],
    ['12.5', 'done', true],
    ['< 12.5', 'done', false],
    ['<= 12.5', 'done', true],
    ['[1..2], > 12', 'done', true],
    ['not([1..2], > 12)', 'done', false],
    ['not(1, 2)', 'missing', true],
    ['not(< 1)', 'missing', null],
    ['< 1', 'missing', null],
    ['null', 'missing', true],
    ['not(null)', 'missing', false],
    ['> total', 'done', true],
    ['total * 4 + 0.5', 'done', true],
    ['? > 12 and ? < 13', 'done', true],
    ['"督办件", "内控"', 'kind', true],
    ['contains(?, "督办")', 'kind', true],
    ['true', 'isRemedied', true],
    ['false', 'isRemedied', false],
    ['[@"2024-02-01"..@"2024-02-29")', 'reported', false],
  ])('%s about %s', (source, input, expected) => {
    const compilation = compileUnaryTests(source, scope, input);
    expect(compilation.diagnostics).toEqual([]);
    expect(compilation.ok && compilation.formula.evaluate(slots)).toBe(expected);
  });

  test('a cell of another type than its column is refused', () => {
    const compilation = compileUnaryTests('"12"', scope, 'done');
    expect(compilation.diagnostics.map(({ code, from, to }) => [code, from, to])).toEqual([['TYPE_MISMATCH', 0, 4]]);
  });
});
