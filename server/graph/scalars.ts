import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { fromScaled, isDecimal } from '../core/decimal.js';
import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';
import { isCalendarDay } from './calendar.js';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  /** the form in which a value is passed on, or undefined if it is none */
  readonly read: (text: string) => string | undefined;
  readonly example: string;
  /** what a resolver may return besides the text itself */
  readonly print?: (value: unknown) => string;
}

class NotAValue extends DomainError {
  constructor(scalar: TextScalar, value: unknown) {
    const found = JSON.stringify(value)?.slice(0, 60) ?? 'undefined';
    super(
      'invalid',
      'NOT_A_VALUE',
      say(
        `${found} 不是 ${scalar.name} 类型的值，应写成 ${scalar.example}。`,
        `${found} is not a ${scalar.name}: write it like ${scalar.example}.`,
      ),
      { scalar: scalar.name },
    );
  }
}

/** JSON numbers of up to 15 digits come through a float unharmed; more must be sent as text. */
const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return undefined;
  const text = String(value);
  return text.replace(/\D/g, '').length <= 15 ? text : undefined;
};

function textScalar(scalar: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = textOf(value);
    const found = text === undefined ? undefined : scalar.read(text);
    if (found === undefined) throw new NotAValue(scalar, value);
    return found;
  };
  const parseLiteral = (node: ValueNode): string => {
    const isText = node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT;
    return parse(isText ? node.value : undefined);
  };
  const { name, description } = scalar;
  return new GraphQLScalarType({ name, description, serialize: scalar.print ?? String, parseValue: parse, parseLiteral });
}

const readInstant = (text: string): string | undefined => {
  const isShaped = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const instant = new Date(text);
  const isReal = isShaped && isCalendarDay(text.slice(0, 10)) && !Number.isNaN(instant.getTime());
  return isReal && instant.getTime() >= Date.UTC(1, 0) ? instant.toISOString() : undefined;
};

/** Column type bigint at 10^-4, read as a string. A resolver returns the text, or the stored integer as a bigint. */
export const Decimal = textScalar({
  name: 'Decimal',
  description: 'An exact number with at most four decimals. Always text, printed with four decimals: "86.1200".',
  read: (text) => (isDecimal(text) ? text : undefined),
  example: '"86.12"',
  print: (value) => (typeof value === 'bigint' ? fromScaled(value) : String(value)),
});

/** Column type date. */
export const Day = textScalar({
  name: 'Day',
  description: 'A calendar day, `YYYY-MM-DD`.',
  read: (text) => (isCalendarDay(text) ? text : undefined),
  example: '"2026-07-14"',
});

/** Column type timestamptz; precision 3, so that what is printed can be compared with. */
export const Instant = textScalar({
  name: 'Instant',
  description: 'A point in time: ISO 8601, printed in UTC with milliseconds. Any offset is understood.',
  read: readInstant,
  example: '"2026-07-14T08:00:00.000Z"',
  print: (value) => (value instanceof Date ? value.toISOString() : String(value)),
});

const readOnly = (): never => {
  throw new DomainError(
    'invalid',
    'JSON_IS_READ_ONLY',
    say('Json 类型只能读取，不能作为参数。', 'Json can be read, not sent as an argument.'),
  );
};

/** Column type jsonb. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'Json',
  description: 'A document as it is stored: any JSON value. Read only.',
  serialize: (value) => value,
  parseValue: readOnly,
  parseLiteral: readOnly,
});
