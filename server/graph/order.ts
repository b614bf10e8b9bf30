import { createHash } from 'node:crypto';
import { type Leaf, type Noun, present } from './catalogue.js';
import type { Scope } from './context.js';
import { constantOf } from './naming.js';
import type { OrderInput } from './page-arguments.js';

export interface OrderKey {
  readonly leaf: Leaf;
  readonly isDescending: boolean;
}

/** The order of a list: always total (it ends in id), nulls last. */
export class Order {
  readonly keys: readonly OrderKey[];
  /** of the noun and the order, so that a cursor of another list is noticed */
  readonly mark: string;

  constructor(
    readonly noun: Noun,
    input: readonly OrderInput[],
  ) {
    this.keys = keysOf(noun, input);
    const spec = `${noun.name}:${this.keys.map((key) => `${key.leaf.name}${key.isDescending ? '-' : '+'}`).join()}`;
    this.mark = createHash('sha256').update(spec).digest('base64url').slice(0, 8);
  }

  /** SQL's ORDER BY; reversed for the last rows of a list. */
  by(scope: Scope, isReversed = false): string {
    return this.keys.map((key) => `${key.leaf.kind.sorted(scope.leaf(key.leaf))}${direction(key, isReversed)}`).join(',');
  }
}

/** Nulls last is the default of ascending order; it is written only where a null can be, since an index must be declared the same way. */
function direction({ leaf, isDescending }: OrderKey, isReversed: boolean): string {
  if (!isReversed) return isDescending ? ` desc${leaf.isNullable ? ' nulls last' : ''}` : '';
  return isDescending ? (leaf.isNullable ? ' nulls first' : '') : ' desc';
}

function keysOf(noun: Noun, input: readonly OrderInput[]): OrderKey[] {
  const wanted = input.length > 0 ? input : noun.order.map((name) => ({ field: constantOf(name), direction: 'ASC' }));
  const keys = new Map<Leaf, OrderKey>();
  for (const { field, direction: way } of wanted) {
    const leaf = [...noun.leaves.values()].find((each) => constantOf(each.name) === field);
    if (leaf && !keys.has(leaf)) keys.set(leaf, { leaf, isDescending: way === 'DESC' });
  }
  const id = present(noun.leaves, 'id');
  const last = [...keys.values()].at(-1);
  if (!keys.has(id)) keys.set(id, { leaf: id, isDescending: last?.isDescending ?? false });
  return [...keys.values()];
}
