import { say } from '../../core/language.js';
import { type ComparisonOperator, comparisonOperators } from '../exact/comparison.js';
import { type CheckContext, type Checker, textOf } from './check-context.js';
import { checkTests } from './check-test.js';
import { problem } from './diagnostic.js';
import { both } from './logic.js';
import { childrenOf, partsOf, type SyntaxNode } from './syntax.js';
import { booleanMeaning, type Finding, nothing, type Term } from './term.js';
import { compareTerms } from './value-comparison.js';

const refused: Finding = { kind: 'comparison', meaning: nothing, operands: [] };

export const checkComparison: Checker = (syntax, context) => {
  const children = childrenOf(syntax);
  const keyword = children[1]?.name;
  if (keyword === 'between') return between(syntax, context);
  if (keyword === 'in') {
    const input = context.check(children[0] as SyntaxNode);
    return checkTests(children.slice(2), input, context);
  }
  const [left, operator, right] = children as [SyntaxNode, SyntaxNode, SyntaxNode];
  const sign = textOf(operator, context);
  if (childrenOf(right)[0]?.name === 'CompareOp' || !comparisonOperators.includes(sign as ComparisonOperator)) {
    context.report(problem('SYNTAX', syntax, say('比较符号请写作 =、!=、<、<=、>、>=。', 'Comparisons are written =, !=, <, <=, >, >=.')));
    return refused;
  }
  if (left.name === 'Comparison' || right.name === 'Comparison') {
    context.report(
      problem(
        'CHAINED_COMPARISON',
        syntax,
        say(
          '比较不能连写；请写成 a > 1 and a < 3，或 a in (1..3)。',
          'Comparisons cannot be chained; write a > 1 and a < 3, or a in (1..3).',
        ),
      ),
    );
    return refused;
  }
  const operands = [context.check(left), context.check(right)] as [Term, Term];
  return { kind: 'comparison', meaning: booleanMeaning(compareTerms(sign as ComparisonOperator, ...operands, context)), operands };
};

function between(syntax: SyntaxNode, context: CheckContext): Finding {
  const operands = partsOf(syntax).map(context.check) as [Term, Term, Term];
  const [value, lower, upper] = operands;
  const meaning = booleanMeaning(both(compareTerms('>=', value, lower, context), compareTerms('<=', value, upper, context)));
  return { kind: 'comparison', meaning, operands };
}
