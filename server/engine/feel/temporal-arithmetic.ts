import { type NumberNode, numberNode, runtime, type Slots } from '../exact/number-node.js';
import { divide } from '../exact/product.js';
import { addMonths } from './calendar.js';
import { wholeDays } from './duration.js';
import { type Evaluate, evaluateOf, type Meaning, nodeOf, numberMeaning, type ValueType } from './term.js';

const monthsType = 'years and months duration';
const timeType = 'days and time duration';

type Combine = (left: bigint, right: bigint) => bigint | null;

/** A closure over two whole values; null when one is null. */
export const lifted =
  (left: Meaning, right: Meaning, combine: Combine): Evaluate =>
  (slots) => {
    const first = evaluateOf(left)(slots);
    if (typeof first !== 'bigint') return null;
    const second = evaluateOf(right)(slots);
    return typeof second === 'bigint' ? combine(first, second) : null;
  };

const wholeBits = 128;

/** A number that is worked out by other means than arithmetic, such as the year of a date. */
export const wholeNode = (evaluate: Evaluate): NumberNode =>
  numberNode({ scale: 1n, bits: wholeBits, evaluate: evaluate as (slots: Slots) => bigint | null });

type Operation = (left: Meaning, right: Meaning) => Meaning;

const whole =
  (type: ValueType, combine: Combine): Operation =>
  (left, right) => ({ type, evaluate: lifted(left, right, combine) });

const flipped =
  (operation: Operation): Operation =>
  (left, right) =>
    operation(right, left);

const quotient: Operation = (left, right) => numberMeaning(divide(wholeNode(evaluateOf(left)), wholeNode(evaluateOf(right))));

/** A duration times or through a number, cut to whole months or nanoseconds. */
function scaled(duration: Meaning, factor: Meaning, isDivision: boolean): Meaning {
  const evaluate = evaluateOf(duration);
  const node = nodeOf(factor);
  return {
    type: duration.type === monthsType ? monthsType : timeType,
    evaluate: (slots) => {
      const length = evaluate(slots);
      const numerator = node.evaluate(slots);
      if (typeof length !== 'bigint' || numerator === null) return null;
      const denominator = node.isDynamic ? node.scale * runtime.denominator : node.scale;
      if (!isDivision) return (length * numerator) / denominator;
      return numerator === 0n ? null : (length * denominator) / numerator;
    },
  };
}

const times: Operation = (left, right) => scaled(left, right, false);
const through: Operation = (left, right) => scaled(left, right, true);
const dateAndMonths = whole('date', addMonths);
const dateAndTime = whole('date', (day, time) => day + wholeDays(time));
const nanosecondsOfDay = 86_400_000_000_000n;

const operations: Readonly<Record<string, Operation>> = {
  [`date + ${monthsType}`]: dateAndMonths,
  [`${monthsType} + date`]: flipped(dateAndMonths),
  [`date - ${monthsType}`]: whole('date', (day, months) => addMonths(day, -months)),
  [`date + ${timeType}`]: dateAndTime,
  [`${timeType} + date`]: flipped(dateAndTime),
  [`date - ${timeType}`]: whole('date', (day, time) => day + wholeDays(-time)),
  'date - date': whole(timeType, (left, right) => (left - right) * nanosecondsOfDay),
  'string + string': (left, right) => ({ type: 'string', evaluate: joined(evaluateOf(left), evaluateOf(right)) }),
  ...Object.fromEntries([monthsType, timeType].flatMap((type) => ofDuration(type as ValueType))),
};

function ofDuration(type: ValueType): [string, Operation][] {
  return [
    [`${type} + ${type}`, whole(type, (left, right) => left + right)],
    [`${type} - ${type}`, whole(type, (left, right) => left - right)],
    [`${type} / ${type}`, quotient],
    [`${type} * number`, times],
    [`number * ${type}`, flipped(times)],
    [`${type} / number`, through],
  ];
}

function joined(left: Evaluate, right: Evaluate): Evaluate {
  return (slots) => {
    const first = left(slots);
    const second = right(slots);
    return typeof first === 'string' && typeof second === 'string' ? first + second : null;
  };
}

/** What an operator means between dates, durations and texts; undefined when nothing. */
export const temporalOperation = (left: Meaning, operator: string, right: Meaning): Meaning | undefined =>
  operations[`${left.type} ${operator} ${right.type}`]?.(left, right);
