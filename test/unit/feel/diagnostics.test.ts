import { compileFormula, compileUnaryTests } from '../../../server/engine/feel/compile-formula.js';
import { orderComputed } from '../../../server/engine/feel/dependencies.js';
import type { Diagnostic } from '../../../server/engine/feel/diagnostic.js';
import type { FeelType, Scope } from '../../../server/engine/feel/feel-type.js';

const scope: Scope = [
  { name: 'closedOnTime', type: 'number', unit: '件', label: { zh: '按期办结数', en: 'closed on time' }, slot: 0 },
  { name: 'spent', type: 'number', places: 2, unit: '元', slot: 1 },
  { name: 'approved', type: 'number', places: 2, unit: '万元', slot: 2 },
  { name: 'isLate', type: 'boolean', slot: 3 },
  { name: 'due', type: 'date', slot: 4 },
  { name: 'kind', type: 'string', slot: 5 },
];

const found = (source: string, expected?: FeelType): readonly Diagnostic[] => compileFormula(source, scope, expected).diagnostics;
const placed = (source: string, expected?: FeelType): unknown[] => found(source, expected).map(({ code, from, to }) => [code, from, to]);

const refused: [string, [string, number, number][]][] = [
  ['', [['EMPTY', 0, 0]]],
  ['spent +', [['SYNTAX', 7, 7]]],
  ['spent 1', [['UNKNOWN_NAME', 0, 7]]],
  ['(spent', [['SYNTAX', 6, 6]]],
  ['max（spent, 1)', [['SYNTAX', 3, 4]]],
  ['sum(spent，1)', [['SYNTAX', 9, 10]]],
  [
    'spnt + closedOnTme',
    [
      ['UNKNOWN_NAME', 0, 4],
      ['UNKNOWN_NAME', 7, 18],
    ],
  ],
  ['maxx(spent)', [['UNKNOWN_FUNCTION', 0, 4]]],
  ['abs(spent, 1)', [['ARGUMENTS', 0, 13]]],
  ['abs(m: spent)', [['ARGUMENTS', 0, 13]]],
  ['spent + isLate', [['TYPE_MISMATCH', 0, 14]]],
  ['abs(kind)', [['TYPE_MISMATCH', 4, 8]]],
  ['if spent then 1 else 2', [['TYPE_MISMATCH', 3, 8]]],
  ['if isLate then 1 else "x"', [['TYPE_MISMATCH', 22, 25]]],
  ['isLate and 1', [['TYPE_MISMATCH', 11, 12]]],
  ['kind > 1', [['TYPE_MISMATCH', 0, 8]]],
  ['isLate > isLate', [['TYPE_MISMATCH', 0, 15]]],
  ['due + due', [['TYPE_MISMATCH', 0, 9]]],
  ['2 ** 3 ** 2', [['CHAINED_POWER', 0, 11]]],
  ['2 ** spent', [['POWER_EXPONENT', 5, 10]]],
  ['2 ** 0.5', [['POWER_EXPONENT', 5, 8]]],
  ['1 < spent < 3', [['CHAINED_COMPARISON', 0, 13]]],
  ['spent <> 1', [['SYNTAX', 0, 10]]],
  ['spent == 1', [['SYNTAX', 0, 10]]],
  ['round(spent, closedOnTime)', [['ROUNDING_PLACES', 13, 25]]],
  ['date("2024-02-30")', [['INVALID_LITERAL', 5, 17]]],
  ['@"soon"', [['INVALID_LITERAL', 0, 7]]],
  ['duration(kind)', [['INVALID_LITERAL', 9, 13]]],
  ['1e99', [['INVALID_LITERAL', 0, 4]]],
  ['due.century', [['UNKNOWN_PROPERTY', 0, 11]]],
];

const outside = [
  'for x in [1, 2] return x',
  'some x in [1] satisfies x > 1',
  'every x in [1] satisfies x > 1',
  '[1, 2][1]',
  'spent[1]',
  'function(x) x',
  '{x: 1}',
  'spent instance of number',
  '[1, 2]',
  'now()',
  'today()',
  'matches(kind, "a+")',
  'replace(kind, "a", "b")',
  'sqrt(spent)',
  'stddev(spent, 1)',
  'count([1])',
  'time("10:00:00")',
  '@"2024-01-01T10:00:00"',
  'date and time("2024-01-01T10:00:00")',
  'kind.length',
  '? > 1',
];

describe('a formula that cannot be saved', () => {
  test.each(refused)('%s', (source, expected) => {
    expect(placed(source)).toEqual(expected);
    expect(compileFormula(source, scope).ok).toBe(false);
  });

  test.each(outside)('%s is outside the profile, and it says so in both languages', (source) => {
    const [first] = found(source);
    expect(first?.code).toBe('OUTSIDE_PROFILE');
    expect(first?.message.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(first?.message.en).toMatch(/^[^\u4e00-\u9fff]*\.$/);
  });

  test('the nearest name is suggested, also by its label', () => {
    expect(found('closedOnTme')[0]?.message.en).toContain('Did you mean "closedOnTime"?');
    expect(found('按期办结数 + 1')[0]?.message.zh).toContain('是不是“closedOnTime”？');
    expect(found('rond(spent)')[0]?.message.zh).toContain('是不是“round”？');
    expect(found('population')[0]?.message.en).not.toContain('Did you mean');
  });

  test('the result must be of the type its place needs', () => {
    expect(placed('spent', 'boolean')).toEqual([['RESULT_TYPE', 0, 5]]);
    expect(placed('spent > 1', 'boolean')).toEqual([]);
    expect(compileFormula('null', scope, 'number').ok).toBe(true);
  });

  test('what people type never throws, and never takes long', () => {
    const hostile = [
      '('.repeat(4000),
      '['.repeat(4000),
      '-'.repeat(3999),
      '"'.repeat(3999),
      'not('.repeat(900),
      '{a:'.repeat(1300),
      'if '.repeat(1300),
      '1**'.repeat(1300),
      'a.'.repeat(2000),
      '__proto__',
      'constructor(1)',
      'due.constructor',
      '\u0000',
      '\ud800',
    ];
    const before = performance.now();
    for (const source of hostile) {
      expect(compileFormula(source, scope).ok).toBe(false);
      expect(compileUnaryTests(source, scope, 'spent').ok).toBe(false);
    }
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

describe('limits of size', () => {
  test('4,000 characters are read, 4,001 are not', () => {
    expect(compileFormula('1'.padEnd(4000), scope).ok).toBe(true);
    expect(placed('1'.padEnd(4001))).toEqual([['TOO_LONG', 4000, 4001]]);
  });

  test('500 parts are taken, more are not', () => {
    expect(compileFormula(Array(250).fill('1').join('+'), scope).ok).toBe(true);
    expect(found(Array(251).fill('1').join('+')).map(({ code }) => code)).toEqual(['TOO_MANY_PARTS']);
  });

  test('60 levels of brackets are taken, 61 are not', () => {
    expect(compileFormula(`${'('.repeat(60)}1${')'.repeat(60)}`, scope).ok).toBe(true);
    expect(found(`${'('.repeat(61)}1${')'.repeat(61)}`).map(({ code }) => code)).toEqual(['TOO_DEEP']);
  });

  test('numbers that could grow beyond the bounds are refused where they do', () => {
    expect(placed('1 + spent ** 1000')).toEqual([['TOO_LARGE', 4, 17]]);
    expect(found(Array(65).fill('1/spent').join('+')).map(({ code }) => code)).toEqual(['TOO_LARGE']);
  });
});

describe('a warning', () => {
  test.each<[string, string[]]>([
    ['spent + approved', ['UNIT_MISMATCH']],
    ['spent > approved', ['UNIT_MISMATCH']],
    ['max(spent, approved)', ['UNIT_MISMATCH']],
    ['if isLate then spent else approved', ['UNIT_MISMATCH']],
    ['spent + approved * 10000', []],
    ['spent + 100', []],
    ['spent / approved', []],
    ['spent - spent', []],
    ['spent / 0', ['DIVISION_BY_ZERO']],
  ])('%s', (source, expected) => {
    const compilation = compileFormula(source, scope);
    expect(compilation.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(expected.map((code) => `warning ${code}`));
    expect(compilation.ok).toBe(true);
  });
});

describe('declared names', () => {
  test.each(['a-b', 'a + b', 'if', 'rate of return', '1st', '数（件）', '', ' a', 'a.b'])('“%s” cannot be used in formulas', (name) => {
    const compilation = compileFormula('1', [{ name, type: 'number', slot: 0 }]);
    expect(compilation.diagnostics.map(({ code }) => code)).toEqual(['DECLARED_NAME']);
  });

  test('a name may stand only once', () => {
    const twice: Scope = [scope[0], scope[0]].map((each) => each as Scope[number]);
    expect(compileFormula('1', twice).diagnostics.map(({ code }) => code)).toEqual(['DECLARED_NAME']);
  });
});

describe('computed elements', () => {
  test('come after what they read, otherwise as given', () => {
    const elements = [
      { name: 'rate', reads: ['closed', 'total'] },
      { name: 'other', reads: ['x'] },
      { name: 'total', reads: ['closed', 'open'] },
      { name: 'closed', reads: ['x'] },
    ];
    expect(orderComputed(elements)).toEqual({ ok: true, ordered: ['closed', 'total', 'rate', 'other'] });
  });

  test('that read one another are refused, with the way round', () => {
    const order = orderComputed([
      { name: 'start', reads: ['a'] },
      { name: 'a', reads: ['b'] },
      { name: 'b', reads: ['c', 'a'] },
      { name: 'c', reads: [] },
    ]);
    expect(order.ok ? [] : order.cycle).toEqual(['a', 'b', 'a']);
    expect(order.ok ? '' : order.diagnostic.message.zh).toContain('a → b → a');
    expect(orderComputed([{ name: 'self', reads: ['self'] }]).ok).toBe(false);
  });
});
