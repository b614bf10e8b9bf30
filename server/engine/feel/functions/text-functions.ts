import { type NumberNode, runtime, type Slots } from '../../exact/number-node.js';
import { wholeNode } from '../temporal-arithmetic.js';
import { booleanMeaning, type Evaluate, evaluateOf, type Meaning, nodeOf, numberMeaning, type Term } from '../term.js';
import { shownValue } from '../value-text.js';
import { type Call, type FunctionDefinition, optional, parameter } from './function-definition.js';

const textParameter = parameter('string', 'string');
const evaluateAt = ({ operands }: Call, index: number): Evaluate => evaluateOf((operands[index] as Term).meaning);

const mapped = (name: string, map: (text: string) => string): FunctionDefinition => ({
  name,
  parameters: [textParameter],
  build: (call) => {
    const evaluate = evaluateAt(call, 0);
    const ofText = (text: unknown): string | null => (typeof text === 'string' ? map(text) : null);
    return { type: 'string', evaluate: (slots) => ofText(evaluate(slots)) };
  },
});

/** Null when one of two texts is null. */
function paired<Result>(call: Call, join: (text: string, match: string) => Result): (slots: Slots) => Result | null {
  const [first, second] = [evaluateAt(call, 0), evaluateAt(call, 1)];
  return (slots) => {
    const text = first(slots);
    const match = second(slots);
    return typeof text === 'string' && typeof match === 'string' ? join(text, match) : null;
  };
}

const matching = (name: string, holds: (text: string, match: string) => boolean): FunctionDefinition => ({
  name,
  parameters: [textParameter, parameter('match', 'string')],
  build: (call) => booleanMeaning(paired(call, holds)),
});

const cutting = (name: string, cut: (text: string, match: string) => string): FunctionDefinition => ({
  name,
  parameters: [textParameter, parameter('match', 'string')],
  build: (call) => ({ type: 'string', evaluate: paired(call, cut) }),
});

function cutNumber(node: NumberNode, slots: Slots): number | null {
  const value = node.evaluate(slots);
  if (value === null) return null;
  return Number(value / (node.isDynamic ? node.scale * runtime.denominator : node.scale));
}

/** Positions count characters from 1, or from the end when negative. Null when the text has no such character, or nothing is asked for. */
function substring(call: Call): Meaning {
  const [, start, length] = call.operands as [Term, Term, Term?];
  const evaluate = evaluateAt(call, 0);
  const [startNode, lengthNode] = [nodeOf(start.meaning), length === undefined ? null : nodeOf(length.meaning)];
  return {
    type: 'string',
    evaluate: (slots) => {
      const text = evaluate(slots);
      const position = cutNumber(startNode, slots);
      const count = lengthNode === null ? Number.POSITIVE_INFINITY : cutNumber(lengthNode, slots);
      if (typeof text !== 'string' || position === null || position === 0 || count === null || count < 1) return null;
      const characters = [...text];
      const from = position > 0 ? position - 1 : characters.length + position;
      return from < 0 || from >= characters.length ? null : characters.slice(from, from + count).join('');
    },
  };
}

function lengthOf(call: Call): Meaning {
  const evaluate = evaluateAt(call, 0);
  const counted = (text: unknown): bigint | null => (typeof text === 'string' ? BigInt([...text].length) : null);
  return numberMeaning(wholeNode((slots) => counted(evaluate(slots))));
}

/** Any value as text; a number that does not end is cut after 34 digits. */
function textOf({ operands }: Call): Meaning {
  const { meaning } = operands[0] as Term;
  return { type: 'string', evaluate: (slots) => shownValue(meaning, slots)?.replace('…', '') ?? null };
}

export const textFunctions: readonly FunctionDefinition[] = [
  { name: 'string', parameters: [parameter('from')], build: textOf },
  { name: 'string length', parameters: [textParameter], build: lengthOf },
  { name: 'substring', parameters: [textParameter, parameter('start position', 'number'), optional('length', 'number')], build: substring },
  mapped('upper case', (text) => text.toUpperCase()),
  mapped('lower case', (text) => text.toLowerCase()),
  matching('contains', (text, match) => text.includes(match)),
  matching('starts with', (text, match) => text.startsWith(match)),
  matching('ends with', (text, match) => text.endsWith(match)),
  cutting('substring before', (text, match) => (text.includes(match) ? text.slice(0, text.indexOf(match)) : '')),
  cutting('substring after', (text, match) => (text.includes(match) ? text.slice(text.indexOf(match) + match.length) : '')),
];
