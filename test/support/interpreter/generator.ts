import { type Catalogue, isFilterable, isOrderable, type Leaf, type Noun } from '../../../server/graph/catalogue.js';
import { groupPaths } from '../../../server/graph/paths.js';
import type { Row } from './filter.js';
import { sequence } from './sample-rows.js';
import { fourPlaces } from './values.js';

export interface Generated {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** An order of a noun's list with cursors that the graph gave out for it. */
export interface KnownOrder {
  readonly orderBy: readonly { field: string; direction: string }[];
  readonly cursors: readonly string[];
}

const constant = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();
const periods = { in: ['2025Q1', '2025Q2', '2025Q3'] };

/** Random but seeded operations: every construct that the graph knows, literals and variables mixed. */
export class Generator {
  private definitions: string[] = [];
  private fragments: string[] = [];
  private variables: Record<string, unknown> = {};
  private serial = 0;
  private readonly next: () => number;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly rows: ReadonlyMap<string, readonly Row[]>,
    private readonly orders: ReadonlyMap<string, readonly KnownOrder[]>,
    seed: number,
  ) {
    this.next = sequence(seed);
  }

  operation(): Generated {
    [this.definitions, this.fragments, this.variables] = [[], [], {}];
    const roots = Array.from({ length: this.chance(0.25) ? 2 : 1 }, (_, at) => this.root(at));
    const head = this.definitions.length > 0 ? `(${this.definitions.join(', ')})` : '';
    const query = `query Q${head} { ${this.chance(0.1) ? '__typename ' : ''}${roots.join(' ')} }\n${this.fragments.join('\n')}`;
    return { query, variables: this.variables };
  }

  /** Some order of a noun's list; the harness asks the graph for cursors of it. */
  order(noun: Noun): KnownOrder['orderBy'] {
    const leaves = [...noun.leaves.values()].filter(isOrderable);
    return Array.from({ length: this.below(4) }, () => ({
      field: constant(this.pick(leaves).name),
      direction: this.pick(['ASC', 'DESC']),
    }));
  }

  private chance(share: number): boolean {
    return this.next() < share;
  }

  private below(most: number): number {
    return Math.floor(this.next() * most);
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  private root(at: number): string {
    const noun = this.pick([...this.catalogue.nouns.values()]);
    const alias = at > 0 || this.chance(0.2) ? `root${at}: ` : '';
    if (this.chance(0.25)) return `${alias}${noun.one}(id: ${this.leafValue('ID!', this.sample(noun, 'id'))}) ${this.row(noun, 3)}`;
    return `${alias}${noun.many}${this.list(noun, true)} ${this.connection(noun, 3)}`;
  }

  private sample(noun: Noun, column: string): unknown {
    const list = this.rows.get(noun.name) ?? [];
    return list.length > 0 ? this.pick(list)[column] : null;
  }

  private variable(type: string, value: unknown): string {
    this.serial += 1;
    this.definitions.push(`$v${this.serial}: ${type}`);
    this.variables[`v${this.serial}`] = value;
    return `$v${this.serial}`;
  }

  private leafValue(type: string, value: unknown): string {
    return this.chance(0.5) ? this.variable(type, value) : literal(value);
  }

  private directive(): string {
    if (!this.chance(0.08)) return '';
    const isOn = this.chance(0.5);
    return ` @${this.pick(['skip', 'include'])}(if: ${this.chance(0.6) ? this.variable('Boolean!', isOn) : isOn})`;
  }

  private alias(name: string): string {
    this.serial += 1;
    return `x${this.serial}: ${name}`;
  }

  private row(noun: Noun, depth: number): string {
    const names = [...noun.leaves.keys()];
    const fields = [this.pick(names)];
    for (const name of names) if (this.chance(0.4)) fields.push(`${this.chance(0.15) ? this.alias(name) : name}${this.directive()}`);
    if (this.chance(0.15)) fields.push('__typename');
    if (depth > 0) {
      for (const edge of noun.toOne.values())
        if (this.chance(0.35)) fields.push(`${edge.name}${this.directive()} ${this.row(edge.target, depth - 1)}`);
      for (const edge of noun.toMany.values()) {
        if (this.chance(0.25))
          fields.push(`${this.alias(edge.name)}${this.list(edge.target, false)} ${this.connection(edge.target, depth - 1)}`);
      }
    }
    if (this.chance(0.1)) fields.push(`... on ${noun.name}${this.directive()} { ${this.pick(names)} }`);
    if (this.chance(0.12)) fields.push(this.fragment(noun));
    return `{ ${fields.join(' ')} }`;
  }

  private fragment(noun: Noun): string {
    this.serial += 1;
    const name = `F${this.serial}`;
    const one = [...noun.toOne.values()][0];
    const leaves = [...noun.leaves.keys()];
    const inner = one && this.chance(0.5) ? ` ${one.name} { ${this.pick([...one.target.leaves.keys()])} }` : '';
    this.fragments.push(`fragment ${name} on ${noun.name} { ${this.pick(leaves)}${inner} }`);
    return `... @include(if: true) { ...${name} }`;
  }

  private list(noun: Noun, isRoot: boolean): string {
    const args: string[] = [];
    const random = this.chance(0.5) ? this.where(noun, 2) : undefined;
    // a large noun is only read by one of what it needs
    const where = isRoot && noun.isLarge ? { and: [random ?? {}, { period: periods }] } : random;
    if (where) args.push(`where: ${this.chance(0.4) ? this.variable(`${noun.name}Where`, where) : literal(where)}`);
    const known = this.pick(this.orders.get(noun.name) ?? []) as KnownOrder | undefined;
    const orderBy = known ? known.orderBy : this.order(noun);
    if (orderBy.length > 0) args.push(`orderBy: ${this.chance(0.3) ? this.variable(`[${noun.name}Order!]`, orderBy) : ordering(orderBy)}`);
    args.push(...this.page(known?.cursors ?? []));
    return args.length > 0 ? `(${args.join(', ')})` : '';
  }

  private page(cursors: readonly string[]): string[] {
    const args: string[] = [];
    const isBackward = this.chance(0.25);
    if (this.chance(0.9)) args.push(`${isBackward ? 'last' : 'first'}: ${this.size()}`);
    for (const name of ['after', 'before']) {
      if (cursors.length > 0 && this.chance(0.2)) args.push(`${name}: ${this.leafValue('String', this.pick(cursors))}`);
    }
    const isPlain = !args.some((arg) => /^(last|after|before)/.test(arg));
    if (isPlain && this.chance(0.15)) args.push(`offset: ${this.leafValue('Int', this.below(6))}`);
    return args;
  }

  private size(): string {
    const size = this.pick([0, 1, 2, 3, 5, 8]);
    return this.chance(0.3) ? this.variable('Int', size) : String(size);
  }

  private connection(noun: Noun, depth: number): string {
    const fields: string[] = [];
    if (this.chance(0.75)) fields.push(`nodes${this.directive()} ${this.row(noun, depth)}`);
    if (this.chance(0.15)) fields.push(`again: nodes ${this.row(noun, 0)}`);
    if (this.chance(0.25)) fields.push(`edges { ${this.chance(0.5) ? 'cursor ' : ''}node ${this.row(noun, depth - 1)} }`);
    if (this.chance(0.3)) fields.push(`pageInfo { hasNextPage hasPreviousPage ${this.chance(0.5) ? 'startCursor endCursor' : ''} }`);
    if (this.chance(0.3)) fields.push(`totalCount${this.directive()}`);
    if (this.chance(0.25)) fields.push(`aggregate ${this.aggregate(noun)}`);
    if (this.chance(0.2)) fields.push(this.groups(noun));
    return `{ ${fields.length > 0 ? fields.join(' ') : 'totalCount'} }`;
  }

  private groups(noun: Noun): string {
    const all = [...groupPaths(noun).values()];
    const paths = [...new Set([this.pick(all), this.pick(all)])];
    const by = paths.map((path) => path.constant);
    const given = this.chance(0.3) ? this.variable(`[${noun.name}GroupKey!]!`, by) : `[${by.join(' ')}]`;
    const page = this.chance(0.3) ? `, first: ${this.size()}, offset: ${this.leafValue('Int', this.below(4))}` : '';
    return `groups(by: ${given}${page}) { key { ${paths.map((path) => path.name).join(' ')} } aggregate ${this.aggregate(noun)} }`;
  }

  private aggregate(noun: Noun): string {
    const leaves = [...noun.leaves.values()].filter(isOrderable);
    const fields = this.chance(0.8) ? ['count'] : ['__typename'];
    if (this.chance(0.4)) fields.push(`${this.alias('countDistinct')}(field: ${constant(this.pick(leaves).name)})`);
    for (const name of ['avg', 'min', 'max', 'sum', 'median'] as const) {
      const of = leaves.filter((leaf) => leaf.kind.aggregates.includes(name));
      if (of.length > 0 && this.chance(0.5)) fields.push(`${name} { ${this.pick(of).name}${this.directive()} }`);
    }
    return `{ ${fields.join(' ')} }`;
  }

  private where(noun: Noun, depth: number): Record<string, unknown> {
    const input: Record<string, unknown> = {};
    const leaf = this.pick([...noun.leaves.values()].filter(isFilterable));
    if (this.chance(0.75)) input[leaf.name] = this.operators(noun, leaf);
    if (depth === 0) return input;
    const below = (target: Noun) => this.where(target, depth - 1);
    if (this.chance(0.2)) input['and'] = [below(noun), below(noun)];
    if (this.chance(0.2)) input['or'] = this.chance(0.1) ? [] : [below(noun), below(noun)];
    if (this.chance(0.2)) input['not'] = below(noun);
    const [one, many] = [[...noun.toOne.values()], [...noun.toMany.values()]];
    if (one.length > 0 && this.chance(0.3)) for (const edge of [this.pick(one)]) input[edge.name] = below(edge.target);
    if (many.length > 0 && this.chance(0.3))
      for (const edge of [this.pick(many)]) input[edge.name] = { [this.pick(['some', 'none', 'every'])]: below(edge.target) };
    return input;
  }

  private operators(noun: Noun, leaf: Leaf): Record<string, unknown> {
    const sample = (): unknown => operand(leaf, this.sample(noun, leaf.column));
    const operator = this.pick([...leaf.kind.operators, 'isNull']);
    if (operator === 'isNull') return { isNull: this.chance(0.5) };
    if (operator === 'in' || operator === 'notIn') return { [operator]: Array.from({ length: this.below(4) }, sample) };
    if (operator === 'startsWith') return { startsWith: [...String(sample())].slice(0, this.below(4)).join('') };
    if (operator === 'contains') return { contains: [...String(sample())].slice(1, 1 + this.below(4)).join('') };
    return { [operator]: sample() };
  }
}

/** A row's value as a filter names it; something where the row has none. */
function operand(leaf: Leaf, raw: unknown): unknown {
  const { graphql } = leaf.kind;
  if (graphql === 'Decimal') return fourPlaces(BigInt(String(raw ?? 5000))).replace(/\.?0+$/, '');
  if (graphql === 'Instant') return raw ?? '2024-05-01T10:28:04.800Z';
  if (graphql === '[String!]') return Array.isArray(raw) ? (raw[0] ?? '') : 'style';
  return raw ?? { Int: 2, Boolean: true, Day: '2024-05-01' }[graphql] ?? 'none';
}

const ordering = (orderBy: KnownOrder['orderBy']): string =>
  `[${orderBy.map(({ field, direction }) => `{field: ${field} direction: ${direction}}`).join(' ')}]`;
const enums = new Set(['OPEN', 'MENDED', 'CLOSED']);

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${literal(item)}`)
      .join(', ')}}`;
  return typeof value === 'string' && enums.has(value) ? value : JSON.stringify(value);
}
