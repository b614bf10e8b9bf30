import { say } from '../../../core/language.js';
import { type NumberNode, runtime, type Slots } from '../../exact/number-node.js';
import { dayCount, dayNumber, monthsBetween } from '../calendar.js';
import { problem } from '../diagnostic.js';
import { durationOf } from '../duration.js';
import { lifted } from '../temporal-arithmetic.js';
import { evaluateOf, type Meaning, nodeOf, nothing, type Term } from '../term.js';
import { type Call, type FunctionDefinition, parameter } from './function-definition.js';

const literalText = ({ kind, meaning }: Term): string | null =>
  kind === 'literal' && meaning.type === 'string' ? String(meaning.evaluate([])) : null;

/** The value of a number that is whole, or null. */
function wholeNumber(node: NumberNode, slots: Slots): number | null {
  const numerator = node.evaluate(slots);
  if (numerator === null) return null;
  const denominator = node.isDynamic ? node.scale * runtime.denominator : node.scale;
  return numerator % denominator === 0n ? Number(numerator / denominator) : null;
}

/** `date("2026-07-14")`, `date(2026, 7, 14)`: null where there is no such day. */
function dateOf(call: Call): Meaning {
  const [first, ...others] = call.operands as [Term, ...Term[]];
  if (others.length > 0) return fromParts(call.operands);
  return first.meaning.type === 'string' ? fromText(first, call) : first.meaning;
}

function fromParts(operands: readonly Term[]): Meaning {
  const [years, months, days] = operands.map(({ meaning }) => nodeOf(meaning)) as [NumberNode, NumberNode, NumberNode];
  return {
    type: 'date',
    evaluate: (slots) => {
      const year = wholeNumber(years, slots);
      const month = wholeNumber(months, slots);
      const day = wholeNumber(days, slots);
      return year === null || month === null || day === null ? null : dayCount({ year, month, day });
    },
  };
}

function fromText(term: Term, { context }: Call): Meaning {
  const literal = literalText(term);
  if (literal !== null && dayNumber(literal) === null) {
    context.report(
      problem(
        'INVALID_LITERAL',
        term,
        say(`“${literal}”不是日期；请写作 2026-07-14。`, `"${literal}" is not a date; write it as 2026-07-14.`),
      ),
    );
  }
  const evaluate = evaluateOf(term.meaning);
  const parsed = (text: unknown): bigint | null => (typeof text === 'string' ? dayNumber(text) : null);
  return { type: 'date', evaluate: (slots) => parsed(evaluate(slots)) };
}

/** Which of the two sorts a duration is must be known when the formula is saved, so its text is written out. */
function durationLiteral({ operands, context }: Call): Meaning {
  const term = operands[0] as Term;
  if (term.meaning.type === 'null') return nothing;
  const duration = durationOf(literalText(term) ?? '');
  if (duration !== null) return { type: duration.type, evaluate: () => duration.value };
  context.report(
    problem(
      'INVALID_LITERAL',
      term,
      say(
        '时长须直接写明，如 duration("P1M") 或 duration("P10D")。',
        'A duration is written out, such as duration("P1M") or duration("P10D").',
      ),
    ),
  );
  return nothing;
}

function monthsDuration({ operands }: Call): Meaning {
  const [from, to] = operands as [Term, Term];
  return { type: 'years and months duration', evaluate: lifted(from.meaning, to.meaning, monthsBetween) };
}

export const temporalFunctions: readonly FunctionDefinition[] = [
  {
    name: 'date',
    parameters: [parameter('from', 'string', 'date')],
    otherParameters: [parameter('year', 'number'), parameter('month', 'number'), parameter('day', 'number')],
    build: dateOf,
  },
  { name: 'duration', parameters: [parameter('from', 'string')], build: durationLiteral },
  { name: 'years and months duration', parameters: [parameter('from', 'date'), parameter('to', 'date')], build: monthsDuration },
];
