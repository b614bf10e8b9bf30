import { randomSource } from '../../support/random-source.js';
import { traps } from './adversarial.js';
import { buildEngine, type Engine, type Mutation, nodeOf } from './engine-build.js';
import { type Expression, slotNames } from './expression.js';
import { asPoints, type Row, randomExpression, randomRows } from './random-expression.js';
import { referencePublished } from './reference.js';

const dropEitherDenominator = 'if (isDynamic && !branch.isDynamic) runtime.denominator = 1n;';

const mutations: readonly Mutation[] = [
  {
    name: 'rounds half to even',
    file: 'rounding.ts',
    changes: [
      [
        'const remainder = numerator - quotient * denominator;',
        "const remainder = numerator - quotient * denominator;\n  const even = roundMagnitude(magnitude(numerator), denominator, 'HALF_EVEN');\n  if (even >= 0n) return numerator < 0n ? -even : even;",
      ],
    ],
  },
  {
    name: 'rounds half up, towards plus infinity',
    file: 'rounding.ts',
    changes: [['return -remainder - remainder < denominator', 'return -remainder - remainder <= denominator']],
  },
  {
    name: 'truncates instead of taking the floor',
    file: 'integer.ts',
    changes: [['return dividend % divisor < 0n ? quotient - 1n : quotient;', 'return quotient;']],
  },
  {
    name: 'forgets the denominator of the first when it evaluates the second',
    file: 'arithmetic.ts',
    changes: [
      ['const leftDenominator = denominatorOf(left);', 'let leftDenominator = 1n;'],
      [
        'const rightDenominator = denominatorOf(right);',
        'const rightDenominator = denominatorOf(right);\n      leftDenominator = denominatorOf(left);',
      ],
    ],
  },
  { name: 'takes >= for >', file: 'comparison.ts', changes: [["'>=': [false, true, true]", "'>=': [false, false, true]"]] },
  {
    name: 'aligns to the product instead of the least common multiple',
    file: 'alignment.ts',
    changes: [['scale: left.scale * leftFactor', 'scale: left.scale * right.scale']],
  },
  {
    name: 'loses the sign of a divisor',
    file: 'product.ts',
    changes: [['return lower < 0n ? -numerator : numerator;', 'return numerator;']],
  },
  { name: 'divides the mean by one more', file: 'extremes.ts', changes: [['BigInt(operands.length)', 'BigInt(operands.length + 1)']] },
  {
    name: 'multiplies with the denominators swapped when it compares',
    file: 'comparison.ts',
    changes: [
      [
        'return first * alignment.left * denominatorOf(right) - second * alignment.right * firstDenominator;',
        'return first * alignment.left * firstDenominator - second * alignment.right * denominatorOf(right);',
      ],
    ],
  },
  {
    name: 'cancels a constant on one side only',
    file: 'product.ts',
    changes: [['scale: (operand.scale / divisor) * constantScale', 'scale: operand.scale * constantScale']],
  },
  { name: 'leaves the denominator of a condition behind', file: 'choice.ts', changes: [[dropEitherDenominator, '']] },
  {
    name: 'returns the denominator of the other extreme',
    file: 'extremes.ts',
    changes: [['isFirst ? firstDenominator : secondDenominator', 'isFirst ? secondDenominator : firstDenominator']],
  },
  { name: 'raises the numerator alone', file: 'product.ts', changes: [['if (operand.isDynamic) runtime.denominator **= times;', '']] },
  {
    name: 'gives modulo the sign of the dividend',
    file: 'whole.ts',
    changes: [['return right < 0n ? -moduloOf(-left, -right) : moduloOf(left, right);', 'return left % right;']],
  },
];

interface Sample {
  readonly expression: Expression;
  readonly places: number;
  readonly rows: readonly Row[];
  readonly expected: readonly ReturnType<typeof referencePublished>[];
}

function sample(expression: Expression, places: number, rows: readonly Row[]): Sample {
  return { expression, places, rows, expected: rows.map((row) => referencePublished(expression, row, places)) };
}

const seed = 715;

function samples(): Sample[] {
  const random = randomSource(seed);
  const slotPlaces = slotNames.map(() => 4);
  const taken = Array.from({ length: 250 }, () =>
    sample(asPoints(random, randomExpression(random, 3)), 2, randomRows(random, slotPlaces, 40)),
  );
  const trapped = [2, 3, 4].flatMap((places) =>
    traps(random, places).map(({ expression, row }) => sample(expression, places, Array.from({ length: 60 }, row))),
  );
  return [...taken, ...trapped];
}

const all = samples();

function wrongDigits(engine: Engine): number {
  let wrong = 0;
  for (const { expression, places, rows, expected } of all) {
    const node = nodeOf(engine, expression);
    for (const [index, row] of rows.entries()) if (engine.publish(node, row, places) !== expected[index]) wrong++;
  }
  return wrong;
}

describe(`the comparison with the reference (seed ${seed})`, () => {
  test('is green for the arithmetic as it is', async () => {
    expect(wrongDigits(await buildEngine())).toBe(0);
  });

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    'turns red when the arithmetic %s',
    async (_name, mutation) => {
      expect(wrongDigits(await buildEngine(mutation))).toBeGreaterThan(0);
    },
  );

  test('a mutation whose text is no longer there is an error, not a pass', async () => {
    const stale: Mutation = { name: 'stale', file: 'integer.ts', changes: [['no such text', '']] };
    await expect(buildEngine(stale)).rejects.toThrow('exactly once');
  });
});
