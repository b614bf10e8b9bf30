import type { ComparisonOperator } from '../exact/comparison.js';
import type { Condition } from '../exact/number-node.js';
import { type CheckContext, textOf } from './check-context.js';
import { both, either, opposite } from './logic.js';
import { childrenOf, partsOf, type SyntaxNode } from './syntax.js';
import { booleanMeaning, conditionOf, type Finding, type Term } from './term.js';
import { compareTerms } from './value-comparison.js';

/** A test of one value: its condition, and the terms that it reads besides the value. */
interface Test {
  readonly condition: Condition;
  readonly operands: readonly Term[];
}

const anyOf = (tests: readonly Test[]): Test => ({
  condition: tests.map((test) => test.condition).reduce(either),
  operands: tests.flatMap((test) => test.operands),
});

/** Tests after `in`, or those of a cell: the value passes when one of them holds. */
export function checkTests(syntaxes: readonly SyntaxNode[], input: Term, context: CheckContext): Finding {
  const { condition, operands } = anyOf(syntaxes.filter(({ name }) => /^[A-Z]/.test(name)).map((syntax) => testOf(syntax, input, context)));
  return { kind: 'test', meaning: booleanMeaning(condition), operands: [input, ...operands] };
}

/** A whole cell: `-`, tests, or `not(tests)`. */
export function checkCell(top: SyntaxNode, input: Term, context: CheckContext): Finding {
  const children = childrenOf(top);
  if (children[0]?.name === 'Wildcard') return { kind: 'test', meaning: booleanMeaning(() => true), operands: [] };
  const finding = checkTests(children, input, context);
  if (children[0]?.name !== 'not') return finding;
  return { ...finding, meaning: booleanMeaning(opposite(conditionOf(finding.meaning))) };
}

function testOf(syntax: SyntaxNode, input: Term, context: CheckContext): Test {
  const [first, second] = childrenOf(syntax);
  switch (syntax.name) {
    case 'PositiveUnaryTests':
    case 'List':
      return anyOf(partsOf(syntax).map((part) => testOf(part, input, context)));
    case 'PositiveUnaryTest':
      return testOf(first as SyntaxNode, input, context);
    case 'SimplePositiveUnaryTest':
      if (first?.name !== 'CompareOp') return testOf(first as SyntaxNode, input, context);
      return compared(textOf(first, context) as ComparisonOperator, second as SyntaxNode, input, context);
    case 'Interval':
      return interval(syntax, input, context);
    default:
      return byExpression(syntax, input, context);
  }
}

function compared(operator: ComparisonOperator, syntax: SyntaxNode, input: Term, context: CheckContext): Test {
  const operand = context.check(syntax);
  return { condition: compareTerms(operator, input, operand, context), operands: [operand] };
}

function interval(syntax: SyntaxNode, input: Term, context: CheckContext): Test {
  const source = textOf(syntax, context);
  const operands = partsOf(syntax).map(context.check) as [Term, Term];
  const lower = compareTerms(source.startsWith('[') ? '>=' : '>', input, operands[0], context);
  const upper = compareTerms(source.endsWith(']') ? '<=' : '<', input, operands[1], context);
  return { condition: both(lower, upper), operands };
}

/** A condition about `?` or about other names holds by itself; any other expression is compared with the value. */
function byExpression(syntax: SyntaxNode, input: Term, context: CheckContext): Test {
  const operand = context.check(syntax);
  const isCondition = operand.meaning.type === 'boolean' && (input.meaning.type !== 'boolean' || readsInput(syntax));
  return { condition: isCondition ? conditionOf(operand.meaning) : compareTerms('=', input, operand, context), operands: [operand] };
}

function readsInput(syntax: SyntaxNode): boolean {
  return syntax.name === '?' || childrenOf(syntax).some(readsInput);
}
