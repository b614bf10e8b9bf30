import { toScaled } from '../core/decimal.js';
import { isIdentifier } from '../core/identifier.js';
import { isCalendarDay } from './calendar.js';
import { TextNotStorable } from './graph.errors.js';

export type AggregateFunction = 'min' | 'max' | 'sum' | 'avg' | 'median';
export type Operator = 'eq' | 'ne' | 'in' | 'notIn' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith' | 'has';

/** What the read side knows about one kind of leaf. A new scalar is one more record. */
export interface Kind {
  /** output type in GraphQL */
  readonly graphql: string;
  /** GraphQL type of what it is compared with */
  readonly operand: string;
  /** prefix of its `…Where` input */
  readonly family: string;
  /** SQL type that parameters are cast to */
  readonly sql: string;
  /** column types it may be mapped to */
  readonly columns: readonly string[];
  readonly operators: readonly Operator[];
  readonly aggregates: readonly AggregateFunction[];
  readonly isGroupable: boolean;
  readonly isOrderable: boolean;
  /** printed between quotes, which the caller folds into its literal */
  readonly isQuoted: boolean;
  /** JSON text of an expression that is not null, without its quotes */
  readonly json: (expression: string) => string;
  /** the expression by which it is compared and ordered */
  readonly sorted: (expression: string) => string;
  /** text for a cursor, independent of the session's settings */
  readonly key: (expression: string) => string;
  /** a cursor's text can be cast back */
  readonly isKey: (text: string) => boolean;
  /** GraphQL's coerced value -> parameter */
  readonly parameter: (value: unknown) => unknown;
}

const equality: readonly Operator[] = ['eq', 'ne', 'in', 'notIn'];
const ranges: readonly Operator[] = [...equality, 'lt', 'lte', 'gt', 'gte'];
const same = (expression: string): string => expression;
const nowhere = '00000000-0000-0000-0000-000000000000';

/** No such row, rather than an error of PostgreSQL */
const identifier = (value: unknown): string => {
  const text = String(value).toLowerCase();
  return isIdentifier(text) ? text : nowhere;
};

const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);
const storable = (value: unknown): unknown => {
  if (typeof value === 'string' && !isStorable(value)) throw new TextNotStorable();
  return value;
};

const collated = (expression: string): string => `${expression} collate "C"`;
const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/.test(text) && isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
const isInteger = (text: string): boolean => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31;
const day = (expression: string): string => `to_char(${expression},'YYYY-MM-DD')`;
const utc = (expression: string, fraction: string): string =>
  `to_char(${expression} at time zone 'UTC','YYYY-MM-DD"T"HH24:MI:SS.${fraction}"Z"')`;

const kind = (graphql: string, sql: string, rest: Partial<Kind>): Kind => ({
  graphql,
  sql,
  operand: graphql,
  family: graphql,
  columns: [sql],
  operators: ranges,
  aggregates: ['min', 'max'],
  isGroupable: false,
  isOrderable: true,
  isQuoted: false,
  json: same,
  sorted: same,
  key: (expression) => `${expression}::text`,
  isKey: isStorable,
  parameter: (value) => value,
  ...rest,
});

const numeric: readonly AggregateFunction[] = ['min', 'max', 'sum', 'avg', 'median'];
const texts = ['text', 'character varying'];
const text: Partial<Kind> = { columns: texts, sorted: collated, parameter: storable, isGroupable: true };

export const kinds = {
  ID: kind('ID', 'uuid', { operators: equality, aggregates: [], isQuoted: true, parameter: identifier, isKey: isIdentifier }),
  String: kind('String', 'text', { ...text, operators: [...ranges, 'contains', 'startsWith'], json: (e) => `to_json(${e})` }),
  Int: kind('Int', 'integer', { columns: ['integer', 'smallint'], aggregates: numeric, isGroupable: true, isKey: isInteger }),
  Boolean: kind('Boolean', 'boolean', {
    operators: equality,
    aggregates: [],
    isGroupable: true,
    json: (e) => `${e}::text`,
    isKey: (key) => key === 'true' || key === 'false',
  }),
  Decimal: kind('Decimal', 'bigint', {
    aggregates: numeric,
    isQuoted: true,
    json: (e) => `(${e}*0.0001)`,
    parameter: (value) => toScaled(String(value)).toString(),
    isKey: (key) => /^-?\d{1,18}$/.test(key),
  }),
  Day: kind('Day', 'date', { isGroupable: true, isQuoted: true, json: day, key: day, isKey: isCalendarDay }),
  Instant: kind('Instant', 'timestamptz', {
    columns: ['timestamp with time zone'],
    isQuoted: true,
    json: (e) => utc(e, 'MS'),
    key: (e) => utc(e, 'US'),
    isKey: isInstant,
  }),
  Json: kind('Json', 'jsonb', { operators: [], aggregates: [], isOrderable: false }),
} as const satisfies Record<string, Kind>;

/** An enum is stored as the text of its name. */
export const enumKind = (name: string): Kind =>
  kind(name, 'text', { ...text, operators: equality, aggregates: [], isQuoted: true, parameter: (value) => value });

/** A list of texts or of enum values, stored as an array. */
export const listKind = (item: Kind): Kind =>
  kind(`[${item.graphql}!]`, 'text', {
    operand: item.graphql,
    family: `${item.graphql}List`,
    columns: texts,
    operators: ['has'],
    aggregates: [],
    isOrderable: false,
    json: (e) => `to_json(${e})`,
    parameter: storable,
  });
