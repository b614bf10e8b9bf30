import { choose } from '../exact/choice.js';
import type { CheckContext, Checker } from './check-context.js';
import { both, either } from './logic.js';
import { partsOf, type SyntaxNode } from './syntax.js';
import { booleanMeaning, conditionOf, evaluateOf, type Finding, type Meaning, nodeOf, nothing, numberMeaning, type Term } from './term.js';
import { requireType, sharedType, sharedUnit } from './type-problem.js';

type Connective = typeof both;

function connected(syntax: SyntaxNode, context: CheckContext, connective: Connective): Finding {
  const operands = partsOf(syntax).map(context.check);
  for (const operand of operands) requireType(operand, 'boolean', context);
  const meaning = booleanMeaning(operands.map((operand) => conditionOf(operand.meaning)).reduce(connective));
  return { kind: 'logic', meaning, operands };
}

export const checkConjunction: Checker = (syntax, context) => connected(syntax, context, both);
export const checkDisjunction: Checker = (syntax, context) => connected(syntax, context, either);

export const checkIf: Checker = (syntax, context) => {
  const operands = partsOf(syntax).map(context.check);
  const [condition, consequent, alternative] = operands as [Term, Term, Term];
  requireType(condition, 'boolean', context);
  const holds = conditionOf(condition.meaning);
  const meaning = chosen(condition, consequent, alternative, context);
  return { kind: 'if', meaning, operands, taken: (slots) => (holds(slots) === true ? 1 : 2) };
};

function chosen(condition: Term, consequent: Term, alternative: Term, context: CheckContext): Meaning {
  const type = sharedType([consequent, alternative], context);
  const holds = conditionOf(condition.meaning);
  if (type === null || type === 'null') return nothing;
  if (type === 'number') {
    const unit = sharedUnit([consequent, alternative], alternative, context);
    return numberMeaning(choose(holds, nodeOf(consequent.meaning), nodeOf(alternative.meaning)), unit);
  }
  const first = evaluateOf(consequent.meaning);
  const second = evaluateOf(alternative.meaning);
  return { type, evaluate: (slots) => (holds(slots) === true ? first(slots) : second(slots)) };
}
