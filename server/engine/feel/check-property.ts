import { say } from '../../core/language.js';
import { calendarDay, weekday } from './calendar.js';
import { type Checker, textOf } from './check-context.js';
import { problem } from './diagnostic.js';
import { nanosecondsPerDay, nanosecondsPerSecond } from './duration.js';
import { outsideProfile } from './outside-profile.js';
import { childrenOf, type SyntaxNode } from './syntax.js';
import { wholeNode } from './temporal-arithmetic.js';
import { evaluateOf, type Finding, nothing, numberMeaning } from './term.js';

type Property = (value: bigint) => bigint;

const properties: Readonly<Record<string, Readonly<Record<string, Property>>>> = {
  date: {
    year: (day) => BigInt(calendarDay(day).year),
    month: (day) => BigInt(calendarDay(day).month),
    day: (day) => BigInt(calendarDay(day).day),
    weekday,
  },
  'years and months duration': { years: (months) => months / 12n, months: (months) => months % 12n },
  'days and time duration': {
    days: (time) => time / nanosecondsPerDay,
    hours: (time) => (time / (3600n * nanosecondsPerSecond)) % 24n,
    minutes: (time) => (time / (60n * nanosecondsPerSecond)) % 60n,
    seconds: (time) => (time / nanosecondsPerSecond) % 60n,
  },
};

/** `reported.year`, `(due - reported).days` */
export const checkProperty: Checker = (syntax, context) => {
  const children = childrenOf(syntax);
  const operand = context.check(children[0] as SyntaxNode);
  const name = textOf(children.at(-1) as SyntaxNode, context);
  const { meaning } = operand;
  const refused: Finding = { kind: 'property', meaning: nothing, operands: [operand] };
  if (meaning.type === 'null') return refused;
  const known = properties[meaning.type];
  if (known === undefined) {
    context.report(outsideProfile('path', syntax));
    return refused;
  }
  const property = Object.hasOwn(known, name) ? known[name] : undefined;
  if (property === undefined) {
    const listed = Object.keys(known).map((each) => `.${each}`);
    context.report(
      problem(
        'UNKNOWN_PROPERTY',
        syntax,
        say(`没有“.${name}”，可用：${listed.join('、')}。`, `There is no ".${name}"; there are ${listed.join(', ')}.`),
      ),
    );
    return refused;
  }
  const evaluate = evaluateOf(meaning);
  const node = wholeNode((slots) => {
    const value = evaluate(slots);
    return typeof value === 'bigint' ? property(value) : null;
  });
  return { kind: 'property', meaning: numberMeaning(node), operands: [operand] };
};
