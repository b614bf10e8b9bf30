import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { DatabaseRole } from '../core/role.js';
import { Binder, type Variables } from './binder.js';
import type { Catalogue, Edge, Leaf, Noun } from './catalogue.js';
import type { GraphAccess } from './graph-access.js';
import { FieldNotReadable } from './graph.errors.js';
import { JsonText } from './json-text.js';
import { QueryTooWide, TooManyConditions } from './limit.errors.js';
import type { GraphLimits } from './limits.js';
import { Price } from './price.js';
import type { Scope } from './scope.js';

export interface Parent {
  readonly scope: Scope;
  readonly edge: Edge;
}

/** Rows contain lists and lists contain rows: the two writers meet here, so that their files need not import each other. */
export interface Writers {
  readonly row: (scope: Scope, nodes: readonly FieldNode[]) => JsonText;
  readonly list: (context: Context, noun: Noun, nodes: readonly FieldNode[], parent?: Parent) => JsonText;
}

/** What every compilation of one server has in common. */
export interface Ground {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly access: GraphAccess;
  readonly limits: GraphLimits;
}

/** One operation as one role asks it, its variables tagged. */
export interface Question {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
  readonly role: DatabaseRole;
}

type Write = (name: string, text: JsonText, nodes: readonly FieldNode[]) => void;

/** What one compilation shares: the question, the parameters handed out so far, the price. */
export class Context {
  readonly binder = new Binder();
  readonly price = new Price();
  private aliases = 0;
  private fields = 0;
  private conditions = 0;

  constructor(
    readonly ground: Ground,
    readonly question: Question,
    readonly writers: Writers,
  ) {}

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

  assertNoun(noun: Noun): void {
    const { role } = this.question;
    if (!this.ground.access.canReadNoun(role, noun.name)) throw new FieldNotReadable(role, noun.one);
  }

  assertLeaf(noun: Noun, leaf: Leaf): void {
    const { role } = this.question;
    if (!this.ground.access.canReadColumn(role, noun.name, leaf.name)) throw new FieldNotReadable(role, `${noun.one}.${leaf.name}`);
  }

  /** The row behind a to-one edge is there for everyone who reads its source. */
  isSure(source: Noun, edge: Edge): boolean {
    return edge.isRequired && this.ground.access.readsAllOf(source.name, edge.name, edge.target.name);
  }
}
