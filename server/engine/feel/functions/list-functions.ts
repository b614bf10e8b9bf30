import { coalesce } from '../../exact/choice.js';
import { maximum, mean, minimum, sum } from '../../exact/extremes.js';
import { median } from '../../exact/median.js';
import type { NumberNode, SlotValue } from '../../exact/number-node.js';
import { type Evaluate, evaluateOf, type Meaning, nodeOf, nothing, numberMeaning } from '../term.js';
import { sharedType, sharedUnit } from '../type-problem.js';
import { type Call, type FunctionDefinition, parameter } from './function-definition.js';

type JoinNumbers = (...operands: readonly NumberNode[]) => NumberNode;
type JoinValues = (evaluates: readonly Evaluate[]) => Evaluate;

function ofOneType({ operands, place, context }: Call, joinNumbers: JoinNumbers, joinValues: JoinValues): Meaning {
  const type = sharedType(operands, context);
  if (type === null || type === 'null') return nothing;
  const meanings = operands.map((operand) => operand.meaning);
  if (type === 'number') return numberMeaning(joinNumbers(...meanings.map(nodeOf)), sharedUnit(operands, place, context));
  return { type, evaluate: joinValues(meanings.map(evaluateOf)) };
}

const extreme =
  (isMinimum: boolean): JoinValues =>
  (evaluates) =>
  (slots) => {
    let found: SlotValue = null;
    for (const evaluate of evaluates) {
      const value = evaluate(slots);
      if (value === null) return null;
      if (found === null || (isMinimum ? value < found : value > found)) found = value;
    }
    return found;
  };

const firstKnown: JoinValues = (evaluates) => (slots) => {
  for (const evaluate of evaluates) {
    const value = evaluate(slots);
    if (value !== null) return value;
  }
  return null;
};

const ofNumbers = (name: string, join: JoinNumbers): FunctionDefinition => ({
  name,
  parameters: [parameter('list', 'number')],
  isVariadic: true,
  build: (call) => ofOneType(call, join, firstKnown),
});

const comparable = parameter('list', 'number', 'date', 'string', 'days and time duration', 'years and months duration');

/** Null when one of the operands is null: what is missing is never left out silently. */
export const listFunctions: readonly FunctionDefinition[] = [
  { name: 'min', parameters: [comparable], isVariadic: true, build: (call) => ofOneType(call, minimum, extreme(true)) },
  { name: 'max', parameters: [comparable], isVariadic: true, build: (call) => ofOneType(call, maximum, extreme(false)) },
  ofNumbers('sum', sum),
  ofNumbers('mean', mean),
  ofNumbers('median', median),
  { name: 'coalesce', parameters: [parameter('value')], isVariadic: true, build: (call) => ofOneType(call, coalesce, firstKnown) },
];
