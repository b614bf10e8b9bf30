import { opposite } from '../logic.js';
import { booleanMeaning, conditionOf, type Evaluate, evaluateOf, type Meaning, type Term } from '../term.js';
import { compareTerms } from '../value-comparison.js';
import { type Call, type FunctionDefinition, optional, parameter } from './function-definition.js';

/** The value, or for a number its numerator: enough to know whether it is there. */
const rawOf = (meaning: Meaning): Evaluate => (meaning.type === 'number' ? meaning.node.evaluate : evaluateOf(meaning));

function isDefined({ operands }: Call): Meaning {
  const evaluate = rawOf((operands[0] as Term).meaning);
  return booleanMeaning((slots) => evaluate(slots) !== null);
}

/** Same type and same value; values of different types are not compared. */
function isSame({ operands, context }: Call): Meaning {
  const [left, right] = operands;
  if (left === undefined || right === undefined || left.meaning.type !== right.meaning.type) return booleanMeaning(() => false);
  return booleanMeaning(compareTerms('=', left, right, context));
}

export const generalFunctions: readonly FunctionDefinition[] = [
  {
    name: 'not',
    parameters: [parameter('negand', 'boolean')],
    build: ({ operands }) => booleanMeaning(opposite(conditionOf((operands[0] as Term).meaning))),
  },
  { name: 'is defined', parameters: [parameter('value')], build: isDefined },
  { name: 'is', parameters: [optional('value1'), optional('value2')], build: isSame },
];
