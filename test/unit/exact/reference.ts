import type { Comparison, Expression, Truth } from './expression.js';

/** A walk over rationals in lowest terms; shares nothing with the engine. Inputs are integers at 10^-4. */
interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

function ratio(over: bigint, under = 1n): Ratio {
  let [left, right] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (right > 0n) [left, right] = [right, left % right];
  const shared = (left || 1n) * (under < 0n ? -1n : 1n);
  return { over: over / shared, under: under / shared };
}

const ten = (places: number): bigint => BigInt(`1${'0'.repeat(places)}`);
const order = (x: Ratio, y: Ratio): bigint => x.over * y.under - y.over * x.under;
const below = ({ over, under }: Ratio): bigint => (over - (((over % under) + under) % under)) / under;

/** The nearest whole number: of two alike, the even one, or the one further from zero. */
function nearest(x: Ratio, isEven: boolean): bigint {
  const lower = below(x);
  const doubled = 2n * (x.over - lower * x.under) - x.under;
  if (doubled !== 0n) return doubled < 0n ? lower : lower + 1n;
  const isLower = isEven ? lower % 2n === 0n : x.over < 0n;
  return isLower ? lower : lower + 1n;
}

export function referenceValue(expression: Expression, slots: readonly (bigint | null)[]): Ratio | null {
  const walk = (part: Expression): Ratio | null => referenceValue(part, slots);
  switch (expression.kind) {
    case 'literal': {
      const [whole = '', part = ''] = expression.text.split('.');
      return ratio(BigInt(whole + part), ten(part.length));
    }
    case 'slot': {
      const value = slots[expression.index] ?? null;
      return value === null ? null : ratio(value, 10000n);
    }
    case 'if':
      return walk(isTrue(expression.condition, slots) === true ? expression.then : expression.otherwise);
    case 'sum':
    case 'mean':
    case 'median': {
      const values = expression.operands.map(walk);
      return values.includes(null) ? null : ofAll(expression.kind, values as Ratio[]);
    }
    case 'coalesce':
      return walk(expression.left) ?? walk(expression.right);
    default: {
      if ('operand' in expression) {
        const value = walk(expression.operand);
        return value === null ? null : ofOne(expression, value);
      }
      const [left, right] = [walk(expression.left), walk(expression.right)];
      return left === null || right === null ? null : ofTwo(expression.kind, left, right);
    }
  }
}

function ofOne(expression: Extract<Expression, { operand: Expression }>, x: Ratio): Ratio | null {
  switch (expression.kind) {
    case 'negate':
      return ratio(-x.over, x.under);
    case 'absolute':
      return x.over < 0n ? ratio(-x.over, x.under) : x;
    case 'floor':
      return ratio(below(x));
    case 'ceiling':
      return ratio(-below(ratio(-x.over, x.under)));
    case 'power': {
      const [over, under] = expression.exponent < 0 ? [x.under, x.over] : [x.over, x.under];
      const times = Math.abs(expression.exponent);
      return under === 0n ? null : ratio(over ** BigInt(times), under ** BigInt(times));
    }
    default:
      return ratio(nearest(ratio(x.over * ten(expression.places), x.under), expression.kind === 'even'), ten(expression.places));
  }
}

function ofTwo(kind: Exclude<Extract<Expression, { left: Expression }>['kind'], 'coalesce'>, x: Ratio, y: Ratio): Ratio | null {
  switch (kind) {
    case '+':
      return ratio(x.over * y.under + y.over * x.under, x.under * y.under);
    case '-':
      return ratio(x.over * y.under - y.over * x.under, x.under * y.under);
    case '*':
      return ratio(x.over * y.over, x.under * y.under);
    case '/':
      return y.over === 0n ? null : ratio(x.over * y.under, x.under * y.over);
    case 'min':
      return order(x, y) < 0n ? x : y;
    case 'max':
      return order(x, y) > 0n ? x : y;
    case 'modulo': {
      const quotient = ofTwo('/', x, y);
      return quotient === null ? null : ofTwo('-', x, ofTwo('*', y, ratio(below(quotient))) as Ratio);
    }
  }
}

function ofAll(kind: 'sum' | 'mean' | 'median', values: Ratio[]): Ratio | null {
  if (kind === 'median') {
    const sorted = values.sort((x, y) => Number(order(x, y) > 0n) - Number(order(x, y) < 0n));
    const middle = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]] as Ratio[];
    return ofAll('mean', middle);
  }
  const total = values.reduce((x, y) => ofTwo('+', x, y) as Ratio);
  return kind === 'sum' ? total : ratio(total.over, total.under * BigInt(values.length));
}

function isTrue(truth: Truth, slots: readonly (bigint | null)[]): boolean | null {
  if (truth.kind === 'compare') return holds(truth.operator, referenceValue(truth.left, slots), referenceValue(truth.right, slots));
  const [left, right] = [isTrue(truth.left, slots), isTrue(truth.right, slots)];
  const deciding = truth.kind === 'or';
  if (left === deciding || right === deciding) return deciding;
  return left === null || right === null ? null : !deciding;
}

function holds(operator: Comparison, x: Ratio | null, y: Ratio | null): boolean | null {
  if (x === null || y === null) return operator === '=' ? x === y : operator === '!=' ? x !== y : null;
  const found = order(x, y);
  const results = { '<': found < 0n, '<=': found <= 0n, '>': found > 0n, '>=': found >= 0n, '=': found === 0n, '!=': found !== 0n };
  return results[operator];
}

/** Rounded half away from zero at 10^places, as a published value is. */
export function referencePublished(
  expression: Expression,
  slots: readonly (bigint | null)[],
  places: number,
): bigint | null | 'OUT_OF_RANGE' {
  const value = referenceValue(expression, slots);
  if (value === null) return null;
  const found = nearest(ratio(value.over * ten(places), value.under), false);
  const size = found < 0n ? -found : found;
  return size < 9007199254740992n && size * ten(4 - places) < 9223372036854775808n ? found : 'OUT_OF_RANGE';
}
