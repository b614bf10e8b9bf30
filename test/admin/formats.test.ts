import { csv } from '../../admin/formats/csv.js';
import { day, moment, shortDay } from '../../admin/formats/date.js';
import { roundedUnits, score, scoreOfUnits, signedUnits, toUnits } from '../../admin/formats/decimal.js';
import { nameIn } from '../../admin/formats/name.js';
import { count, percent, plain } from '../../admin/formats/number.js';

/** Without the marks that keep a date from breaking. */
const bare = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

describe('decimals', () => {
  it.each([
    ['86.1200', 861_200],
    ['0', 0],
    ['-0.0000', 0],
    ['-1.5', -15_000],
    ['0.0001', 1],
  ])('%s counts %s units', (text, units) => {
    expect(toUnits(text)).toBe(units);
  });

  it.each(['86.12345', '', 'abc', '1e3', '1,000'])('refuses "%s"', (text) => {
    expect(() => toUnits(text)).toThrow('not a decimal');
  });

  it.each([
    ['86.1200', '86.12'],
    ['86.1', '86.10'],
    ['86.1234', '86.1234'],
    ['-0.5700', '−0.57'],
    [null, '–'],
    ['0.0000', '0.00'],
  ])('writes %s as %s and loses no published digit', (text, written) => {
    expect(score(text)).toBe(written);
  });

  it.each([
    [20_704, 20_700],
    [-20_750, -20_800],
    [851_050, 851_100],
    [0, 0],
  ])('rounds a mean of %s units to %s, halves away from zero', (units, rounded) => {
    expect(roundedUnits(units)).toBe(rounded);
  });

  it('adds and takes away exactly where floating point does not', () => {
    expect(scoreOfUnits(toUnits('0.1') + toUnits('0.2'))).toBe('0.30');
    expect(scoreOfUnits(toUnits('1.0000') - toUnits('0.9000'))).toBe('0.10');
  });

  it.each([
    [5_700, '+0.57'],
    [-5_700, '−0.57'],
    [0, '0.00'],
  ])('signs a difference of %s units as %s', (units, written) => {
    expect(signedUnits(units)).toBe(written);
  });
});

describe('counts, shares and free figures', () => {
  it('sets thousands apart by a thin space in Chinese and a comma in English', () => {
    expect(count(1_728_000, 'zh')).toBe('1\u2009728\u2009000');
    expect(count(1_728_000, 'en')).toBe('1,728,000');
    expect(count(999, 'en')).toBe('999');
  });

  it('writes shares and figures without trailing zeros', () => {
    expect(percent(0.125, 1)).toBe('12.5%');
    expect(plain(60)).toBe('60');
    expect(plain(-1.5)).toBe('−1.5');
    expect(plain(-0.00001)).toBe('0');
  });
});

describe('dates', () => {
  it.each([
    ['zh', '2026-07-14', '07-14'],
    ['en', '14 July 2026', '14 Jul'],
  ] as const)('are written the way of %s', (language, long, short) => {
    expect(bare(day('2026-07-14', language))).toBe(long);
    expect(bare(shortDay('2026-07-14', language))).toBe(short);
  });

  it('are kept whole on a line', () => {
    expect(day('2026-07-14', 'zh')).toBe('2026-\u206007-\u206014');
    expect(day('2026-07-14', 'en')).not.toContain(' ');
  });

  it('show a moment in the time zone of the reader', () => {
    const local = new Date(2026, 6, 14, 22, 5).toISOString();
    expect(bare(moment(local, 'zh'))).toBe('2026-07-14 22:05');
    expect(bare(moment(local, 'en'))).toBe('14 July 2026, 22:05');
  });

  it.each([null, undefined, '', 'soon'])('stand as a dash for %s', (text) => {
    expect(day(text, 'zh')).toBe('–');
    expect(moment(text, 'en')).toBe('–');
  });
});

describe('names', () => {
  it('fall back on Chinese where there is no English', () => {
    expect(nameIn('en', '财政局', 'Finance Bureau')).toBe('Finance Bureau');
    expect(nameIn('en', '财政局', null)).toBe('财政局');
    expect(nameIn('zh', '财政局', 'Finance Bureau')).toBe('财政局');
  });
});

describe('a CSV file', () => {
  it('begins with a byte order mark and quotes what must be quoted', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['x, y', 'say "so"'],
          [null, 1.5],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x, y","say ""so"""\r\n,1.5\r\n');
  });

  it.each(['=1+1', '+cmd', '-2+3', '@sum', '\tx'])('makes %s harmless to a spreadsheet', (text) => {
    expect(csv(['a'], [[text]])).toContain(`'${text}`);
  });

  it('leaves plain negative numbers as numbers', () => {
    expect(csv(['a'], [['-2.5'], [-3]])).toBe('\uFEFFa\r\n-2.5\r\n-3\r\n');
  });
});
