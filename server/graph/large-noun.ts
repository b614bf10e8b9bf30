import type { Leaf, Noun } from './catalogue.js';
import type { Operator } from './kinds.js';
import { LargeNounUnfiltered, LargeNounUnindexed } from './limit.errors.js';
import type { OrderKey } from './order.js';
import type { Input } from './where.js';

/** A root list of a large noun: what would read all of it is refused with advice. */
export class LargeNoun {
  private readonly isNarrowed: boolean;

  constructor(
    private readonly noun: Noun,
    where: Input,
  ) {
    this.isNarrowed = !noun.isLarge || noun.needs.some((name) => requires(where, name));
  }

  assertFigures(): void {
    if (!this.isNarrowed) throw new LargeNounUnfiltered(this.noun.many, this.noun.needs);
  }

  assertPage(where: Input, keys: readonly OrderKey[]): void {
    if (this.isNarrowed) return;
    for (const leaf of filteredLeaves(this.noun, where)) this.assertIndexed(leaf);
    const first = keys[0]?.leaf;
    if (first) this.assertIndexed(first);
  }

  private assertIndexed(leaf: Leaf): void {
    if (!this.noun.indexed.has(leaf.column)) throw new LargeNounUnindexed(this.noun.many, leaf.name, this.noun.needs);
  }
}

/** Every row that passes has been narrowed by `name`: it stands at the top or under `and`, and names values or where they begin. */
function requires(where: Input, name: string): boolean {
  const found = where[name];
  if (found !== null && typeof found === 'object' && picks(found as Input)) return true;
  const parts = where['and'];
  return Array.isArray(parts) && parts.some((part) => requires(part as Input, name));
}

const narrowing: ReadonlySet<string> = new Set<Operator>(['eq', 'in', 'gt', 'gte', 'startsWith']);

const picks = (input: Input): boolean =>
  Object.entries(input).some(([name, inner]) => {
    if (name === 'not' || name === 'or') return false;
    return narrowing.has(name) || (inner !== null && typeof inner === 'object' && picks(inner as Input));
  });

function filteredLeaves(noun: Noun, where: Input | null): Leaf[] {
  return Object.entries(where ?? {}).flatMap(([name, value]) => {
    if (name === 'and' || name === 'or') return ((value ?? []) as Input[]).flatMap((part) => filteredLeaves(noun, part));
    if (name === 'not') return filteredLeaves(noun, value as Input | null);
    return noun.leaves.get(name) ?? [];
  });
}
