import { buildSchema, type GraphQLScalarType, graphqlSync } from 'graphql';
import { DomainError } from '../../../server/core/domain-error.js';
import { Day, Decimal, Instant, Json } from '../../../server/graph/scalars.js';

type Case = [given: unknown, read: string | undefined];
const readBy = (scalar: GraphQLScalarType<unknown, unknown>, given: unknown): unknown => {
  try {
    return scalar.parseValue(given);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
};

const decimals: Case[] = [
  ['86.12', '86.12'],
  ['-0.0001', '-0.0001'],
  ['12345678901234.5678', '12345678901234.5678'],
  [86.12, '86.12'],
  [0, '0'],
  [-7, '-7'],
  ['86.12345', undefined],
  ['123456789012345', undefined],
  ['1e3', undefined],
  ['', undefined],
  [' 1', undefined],
  ['1.', undefined],
  ['.5', undefined],
  ['+1', undefined],
  [1e21, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  [12345678901234.123, undefined],
  [true, undefined],
  [null, undefined],
  [[1], undefined],
];
test.each(decimals)('Decimal reads %p as %p', (given, read) => expect(readBy(Decimal as never, given)).toBe(read));

const days: Case[] = [
  ['2026-02-28', '2026-02-28'],
  ['2024-02-29', '2024-02-29'],
  ['0001-01-01', '0001-01-01'],
  ['9999-12-31', '9999-12-31'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-00-10', undefined],
  ['0000-01-01', undefined],
  ['2026-2-3', undefined],
  ['2026-02-03T00:00:00Z', undefined],
  ['infinity', undefined],
  [20260203, undefined],
];
test.each(days)('Day reads %p as %p', (given, read) => expect(readBy(Day as never, given)).toBe(read));

const instants: Case[] = [
  ['2026-07-14T08:00:00Z', '2026-07-14T08:00:00.000Z'],
  ['2026-07-14T08:00:00.123Z', '2026-07-14T08:00:00.123Z'],
  ['2026-07-14T08:00:00+08:00', '2026-07-14T00:00:00.000Z'],
  ['2026-07-14T08:00Z', '2026-07-14T08:00:00.000Z'],
  ['2026-07-14', undefined],
  ['2026-07-14T08:00:00', undefined],
  ['2026-02-30T08:00:00Z', undefined],
  ['2026-07-14T25:00:00Z', undefined],
  ['0000-07-14T08:00:00Z', undefined],
  ['now', undefined],
  [1, undefined],
];
test.each(instants)('Instant reads %p as %p', (given, read) => expect(readBy(Instant as never, given)).toBe(read));

test('a value that is refused says so in both languages, with an example', () => {
  expect(() => Decimal.parseValue('1e3')).toThrow('"1e3" is not a Decimal: write it like "86.12".');
  try {
    Day.parseValue('2026-02-30');
  } catch (error) {
    expect((error as DomainError).sentence.zh).toBe('"2026-02-30" 不是 Day 类型的值，应写成 "2026-07-14"。');
  }
  expect.assertions(2);
});

test('what resolvers return is printed: stored integers as decimals, dates as instants, text as it is', () => {
  expect([Decimal.serialize(861_200n), Decimal.serialize(-1n), Decimal.serialize('86.1200')]).toEqual(['86.1200', '-0.0001', '86.1200']);
  expect([Instant.serialize(new Date(0)), Instant.serialize('2026-07-14T08:00:00.000Z')]).toEqual([
    '1970-01-01T00:00:00.000Z',
    '2026-07-14T08:00:00.000Z',
  ]);
});

test('Json can be read and not be sent', () => {
  expect(Json.serialize({ a: [1] })).toEqual({ a: [1] });
  expect(() => Json.parseValue({})).toThrow(/can be read, not sent/);
});

test('literals are read like variables', () => {
  const schema = buildSchema('scalar Decimal type Query { echo(d: Decimal): String }');
  Object.assign(schema.getType('Decimal') as object, { parseLiteral: Decimal.parseLiteral, parseValue: Decimal.parseValue });
  const ask = (literal: string) =>
    graphqlSync({ schema, source: `{ echo(d: ${literal}) }`, rootValue: { echo: ({ d }: { d: string }) => d } });
  for (const literal of ['"86.12"', '86.12']) expect(ask(literal).data?.['echo']).toBe('86.12');
  for (const literal of ['"1e3"', '1e3', '0.12345', 'true', '{a: 1}'])
    expect(ask(literal).errors?.[0]?.message).toMatch(/is not a Decimal/);
});
