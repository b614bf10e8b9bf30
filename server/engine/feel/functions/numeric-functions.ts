import { say } from '../../../core/language.js';
import { absolute } from '../../exact/arithmetic.js';
import { magnitude } from '../../exact/integer.js';
import type { NumberNode } from '../../exact/number-node.js';
import type { RoundingMode } from '../../exact/rounding.js';
import { modulo, round } from '../../exact/whole.js';
import { problem } from '../diagnostic.js';
import { evaluateOf, type Meaning, nodeOf, nothing, numberMeaning, type Term } from '../term.js';
import { type Call, type FunctionDefinition, optional, parameter } from './function-definition.js';

const mostPlaces = 20;

/** Places are a constant; a fraction of a place is cut off. Null when it is not so. */
function placesOf({ meaning }: Term): number | null {
  if (meaning.type !== 'number' || meaning.node.constant === undefined) return null;
  const places = Number(meaning.node.constant / meaning.node.scale);
  return Math.abs(places) <= mostPlaces ? places : null;
}

function rounded({ operands, context }: Call, mode: RoundingMode): Meaning {
  const [operand, scale] = operands as [Term, Term?];
  const { meaning } = operand;
  if (scale?.meaning.type === 'null' || meaning.type !== 'number') return nothing;
  const places = scale === undefined ? 0 : placesOf(scale);
  if (places !== null) return numberMeaning(round(meaning.node, places, mode), meaning.unit);
  const message = say('保留的小数位数必须是写明的整数，-20 到 20。', 'The number of places must be a whole number written out, -20 to 20.');
  context.report(problem('ROUNDING_PLACES', scale ?? operand, message));
  return nothing;
}

const rounding = (name: string, mode: RoundingMode, scale = parameter('scale', 'number')): FunctionDefinition => ({
  name,
  parameters: [parameter('n', 'number'), scale],
  build: (call) => rounded(call, mode),
});

function absoluteOf({ operands }: Call): Meaning {
  const { meaning } = operands[0] as Term;
  if (meaning.type === 'number') return numberMeaning(absolute(meaning.node), meaning.unit);
  if (meaning.type === 'null') return nothing;
  const evaluate = evaluateOf(meaning);
  const size = (value: unknown): bigint | null => (typeof value === 'bigint' ? magnitude(value) : null);
  return { type: meaning.type, evaluate: (slots) => size(evaluate(slots)) };
}

const binary = (operands: readonly Term[], join: (left: NumberNode, right: NumberNode) => NumberNode): Meaning =>
  numberMeaning(join(nodeOf((operands[0] as Term).meaning), nodeOf((operands[1] as Term).meaning)));

export const numericFunctions: readonly FunctionDefinition[] = [
  { name: 'abs', parameters: [parameter('n', 'number', 'days and time duration', 'years and months duration')], build: absoluteOf },
  {
    name: 'modulo',
    parameters: [parameter('dividend', 'number'), parameter('divisor', 'number')],
    build: ({ operands }) => binary(operands, modulo),
  },
  rounding('floor', 'FLOOR', optional('scale', 'number')),
  rounding('ceiling', 'CEILING', optional('scale', 'number')),
  // Half away from zero, as every published value is.
  rounding('round', 'HALF_UP', optional('scale', 'number')),
  rounding('round half up', 'HALF_UP'),
  rounding('round half down', 'HALF_DOWN'),
  rounding('round up', 'UP'),
  rounding('round down', 'DOWN'),
  rounding('decimal', 'HALF_EVEN'),
];
