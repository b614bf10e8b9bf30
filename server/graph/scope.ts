import type { Edge, Leaf, Noun } from './catalogue.js';
import { present } from './catalogue.js';
import type { Context } from './context.js';
import { identifierOf } from './naming.js';
import { below, outside, type Place } from './price.js';

/** A table in a FROM list and what is joined to it. Remembers the columns used, so an inner select lists exactly those (column grants). */
export class Scope {
  readonly columns = new Set<string>();
  /** shared by all scopes of one FROM list */
  joins: string[] = [];
  private readonly joined = new Map<string, Scope>();

  constructor(
    readonly context: Context,
    readonly noun: Noun,
    readonly alias: string,
    readonly place: Place = outside,
  ) {}

  column(name: string): string {
    this.columns.add(name);
    return `${this.alias}.${identifierOf(name)}`;
  }

  /** The column of a leaf that the caller names; refused if the role may not read it. */
  leaf(leaf: Leaf): string {
    this.context.assertLeaf(this.noun, leaf);
    return this.column(leaf.column);
  }

  get id(): string {
    return this.column(present(this.noun.leaves, 'id').column);
  }

  /** A to-one edge is joined once however often it is selected; to the left, unless the caller knows that the target is always there. */
  join(edge: Edge, kind: 'left' | 'inner' = 'left'): Scope {
    const known = this.joined.get(edge.name);
    if (known) return known;
    this.context.assertNoun(edge.target);
    const scope = new Scope(this.context, edge.target, this.context.alias(), below(this.place));
    scope.joins = this.joins;
    this.joined.set(edge.name, scope);
    this.joins.push(` ${kind} join ${edge.target.table} ${scope.alias} on ${this.link(edge, scope).join(' and ')}`);
    return scope;
  }

  /** The conditions that hold `target` to this row; of dated children those of today */
  link(edge: Edge, target: Scope): string[] {
    const keys = edge.pairs.map(([own, foreign]) => `${target.column(foreign)}=${this.column(own)}`);
    if (!edge.current) return keys;
    const [from, to] = edge.current.map((name) => target.column(name));
    return [...keys, `${from}<=current_date`, `(${to} is null or ${to}>current_date)`];
  }
}
