import type { Scope } from './feel-type.js';
import { childrenOf, parse, partsOf, type SyntaxNode } from './syntax.js';

/** What a number can be; edges are integers at 10^-20, null is no edge. */
interface Span {
  readonly low: bigint | null;
  readonly isLowOpen: boolean;
  readonly high: bigint | null;
  readonly isHighOpen: boolean;
}
/** Cases in which something holds: of each name that is limited in them, what it can be. What is not understood limits nothing. */
type Case = ReadonlyMap<string, Span>;

const anything: readonly Case[] = [new Map()];
const literalPlaces = 20;
/** More cases are not told apart: to know less is never wrong. */
const mostCases = 200;

/**
 * Whether a condition can be true for some data: false only where its comparisons of names with numbers contradict one another,
 * so that no datum whatever makes it true (one that is missing never does). `source` must be free of syntax errors.
 */
export function canHold(source: string, scope: Scope): boolean {
  const [top] = partsOf(parse(source, scope, 'Expression').topNode);
  return top === undefined || casesOf(top, source).length > 0;
}

function casesOf(syntax: SyntaxNode, source: string): readonly Case[] {
  const parts = partsOf(syntax);
  switch (syntax.name) {
    case 'ParenthesizedExpression':
      return parts[0] ? casesOf(parts[0], source) : anything;
    case 'Conjunction':
      return parts.map((part) => casesOf(part, source)).reduce(bothOf, anything);
    case 'Disjunction':
      return atMost(parts.flatMap((part) => casesOf(part, source)));
    case 'Comparison':
      return comparison(syntax, source);
    default:
      return anything;
  }
}

const atMost = (cases: readonly Case[]): readonly Case[] => (cases.length > mostCases ? anything : cases);

const bothOf = (left: readonly Case[], right: readonly Case[]): readonly Case[] =>
  left.length * right.length > mostCases ? left : left.flatMap((one) => right.flatMap((other) => merged(one, other) ?? []));

function merged(left: Case, right: Case): Case | null {
  const found = new Map(left);
  for (const [name, span] of right) {
    const known = found.get(name);
    const both = known ? intersection(known, span) : span;
    if (both === null) return null;
    found.set(name, both);
  }
  return found;
}

function intersection(left: Span, right: Span): Span | null {
  const [low, isLowOpen] = tighter([left.low, left.isLowOpen], [right.low, right.isLowOpen], 1n);
  const [high, isHighOpen] = tighter([left.high, left.isHighOpen], [right.high, right.isHighOpen], -1n);
  if (low !== null && high !== null && (low > high || (low === high && (isLowOpen || isHighOpen)))) return null;
  return { low, isLowOpen, high, isHighOpen };
}

type Edge = readonly [at: bigint | null, isOpen: boolean];

function tighter(left: Edge, right: Edge, sign: 1n | -1n): Edge {
  if (left[0] === null || right[0] === null) return left[0] === null ? right : left;
  const difference = (left[0] - right[0]) * sign;
  return difference === 0n ? [left[0], left[1] || right[1]] : difference > 0n ? left : right;
}

const turned: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' };

function comparison(syntax: SyntaxNode, source: string): readonly Case[] {
  const [first, operator, ...rest] = childrenOf(syntax);
  const parts = partsOf(syntax);
  if (!first || !operator) return anything;
  if (operator.name === 'between') return within(first, '[]', parts.slice(1), source);
  if (operator.name === 'in') return among(first, rest, source);
  const [second] = rest;
  const sign = textOf(operator, source);
  if (!second) return anything;
  return first.name === 'NumericLiteral' ? compared(second, turned[sign] ?? '', first, source) : compared(first, sign, second, source);
}

/** `name sign number`, or two numbers. */
function compared(syntax: SyntaxNode, sign: string, literal: SyntaxNode, source: string): readonly Case[] {
  const at = numberOf(literal, source);
  const span = at === null ? null : spanOf(sign, at);
  if (span === null) return anything;
  if (syntax.name === 'VariableName') return [new Map([[textOf(syntax, source), span]])];
  const other = numberOf(syntax, source);
  if (other === null) return anything;
  const point: Span = { low: other, isLowOpen: false, high: other, isHighOpen: false };
  return intersection(point, span) === null ? [] : anything;
}

function spanOf(sign: string, at: bigint): Span | null {
  const isOpen = sign === '<' || sign === '>';
  const hasLow = sign === '>' || sign === '>=' || sign === '=';
  const hasHigh = sign === '<' || sign === '<=' || sign === '=';
  if (!hasLow && !hasHigh) return null;
  return { low: hasLow ? at : null, isLowOpen: hasLow && isOpen, high: hasHigh ? at : null, isHighOpen: hasHigh && isOpen };
}

/** `brackets`: which of the two ends belong to it. */
function within(name: SyntaxNode, brackets: string, ends: readonly SyntaxNode[], source: string): readonly Case[] {
  const [from, to] = ends;
  if (!from || !to) return anything;
  const lower = compared(name, brackets.startsWith('[') ? '>=' : '>', from, source);
  return bothOf(lower, compared(name, brackets.endsWith(']') ? '<=' : '<', to, source));
}

/** One test after `in`; several, and other tests, limit nothing. */
function among(name: SyntaxNode, tests: readonly SyntaxNode[], source: string): readonly Case[] {
  let [test] = tests.filter(({ name: kind }) => /^[A-Z]/.test(kind));
  while (test && (test.name === 'PositiveUnaryTest' || test.name === 'SimplePositiveUnaryTest')) {
    const inner = childrenOf(test);
    const [sign, operand] = inner;
    if (sign?.name === 'CompareOp' && operand) return compared(name, textOf(sign, source), operand, source);
    test = inner.length === 1 ? inner[0] : undefined;
  }
  if (test?.name !== 'Interval') return anything;
  return within(name, textOf(test, source), partsOf(test), source);
}

const textOf = ({ from, to }: SyntaxNode, source: string): string => source.slice(from, to);

/** Null where it is no plain number. */
function numberOf(syntax: SyntaxNode, source: string): bigint | null {
  const match = /^(-?)\s*(\d*)\.?(\d{0,20})$/.exec(syntax.name === 'NumericLiteral' ? textOf(syntax, source) : '?');
  if (!match) return null;
  const digits = BigInt(`${match[2] ?? ''}${(match[3] ?? '').padEnd(literalPlaces, '0')}`);
  return match[1] === '-' ? -digits : digits;
}
