import type { FieldNode, GraphQLObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { Binder } from './binder.js';
import { type Edge, type Leaf, type Noun, present } from './catalogue.js';
import { FieldNotInScenario } from './graph.errors.js';
import { JsonText } from './json-text.js';
import { QueryTooWide, TooManyConditions } from './limit.errors.js';
import type { MayOptions } from './model-options.js';
import { identifierOf } from './naming.js';
import { below, outside, type Place, Price } from './price.js';
import { type Ground, Permission, type Question } from './question.js';

export interface Parent {
  readonly scope: Scope;
  readonly edge: Edge;
}

/** Rows contain lists and lists contain rows: the two writers meet here, so that their files need not import each other. */
export interface Writers {
  readonly row: (scope: Scope, nodes: readonly FieldNode[]) => JsonText;
  readonly list: (context: Context, noun: Noun, nodes: readonly FieldNode[], parent?: Parent) => JsonText;
}

type Write = (name: string, text: JsonText, nodes: readonly FieldNode[]) => void;

/** What one compilation shares: the question, the parameters handed out so far, the price. */
export class Context {
  readonly binder = new Binder();
  readonly price = new Price();
  private aliases = 0;
  private fields = 0;
  private conditions = 0;

  readonly permission: Permission;

  constructor(
    readonly ground: Ground,
    readonly question: Question,
    readonly writers: Writers,
  ) {
    this.permission = new Permission(ground.access, question.role);
  }

  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  type(name: string): GraphQLObjectType {
    return this.ground.schema.getType(name) as GraphQLObjectType;
  }

  arguments(type: GraphQLObjectType, node: FieldNode): Record<string, unknown> {
    const field = type.getFields()[node.name.value];
    if (!field) throw new Error(`${type.name} has no field ${node.name.value}`);
    return getArgumentValues(field, node, this.question.variables as Record<string, unknown>);
  }

  /** The object selected by `nodes`; fields merge and keep their order exactly as in graphql-js, because its own code collects them. */
  object(type: GraphQLObjectType, nodes: readonly FieldNode[], write: Write): JsonText {
    const { fragments, variables } = this.question;
    return this.members(type, collectSubfields(this.ground.schema, fragments as never, variables as never, type, nodes), write);
  }

  members(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>, write: Write): JsonText {
    const text = new JsonText();
    let separator = '{';
    for (const [key, nodes] of fields) {
      const name = nodes[0]?.name.value ?? '';
      this.fields += 1;
      if (this.fields > this.ground.limits.fields) throw new QueryTooWide(this.ground.limits.fields);
      text.literal(`${separator}"${key}":`); // a GraphQL name needs no escape
      if (name === '__typename') text.literal(`"${type.name}"`);
      else write(name, text, nodes);
      separator = ',';
    }
    return text.literal(separator === '{' ? '{}' : '}');
  }

  countCondition(): void {
    this.conditions += 1;
    if (this.conditions > this.ground.limits.conditions) throw new TooManyConditions(this.ground.limits.conditions);
  }
}

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

  /** Throws FieldNotInScenario where the rows read have no such field or edge. */
  assertPart(name: string): void {
    const { one, lacks, scenario } = this.noun;
    if (lacks?.(name)) throw new FieldNotInScenario(`${one}.${name}`, scenario?.fields ?? []);
  }

  /** The column of a leaf that the caller names; refused if the role may not read it. */
  leaf(leaf: Leaf): string {
    this.assertPart(leaf.name);
    this.context.permission.assertLeaf(this.noun, leaf);
    return leaf.may ? this.answer(leaf.may) : this.column(leaf.column);
  }

  /** Statements are compiled for each role, so that a role which may not at all is told without a look at the row. */
  private answer({ roles, when }: MayOptions): string {
    const { role } = this.context.question;
    if (!roles.some((each) => each === role)) return 'false';
    return `coalesce(${when((name) => this.column(name), `nullif(current_setting('app.account',true),'')`)},false)`;
  }

  get id(): string {
    return this.column(present(this.noun.leaves, 'id').column);
  }

  /** A to-one edge is joined once however often it is selected; to the left, unless the caller knows that the target is always there. */
  join(edge: Edge, kind: 'left' | 'inner' = 'left'): Scope {
    const known = this.joined.get(edge.name);
    if (known) return known;
    this.assertPart(edge.name);
    this.context.permission.assertNoun(edge.target);
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
