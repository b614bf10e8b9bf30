import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { DatabaseRole } from '../core/role.js';
import type { Variables } from './binder.js';
import type { Catalogue, Edge, Leaf, Noun } from './catalogue.js';
import { FieldNotReadable } from './graph.errors.js';
import type { GraphAccess } from './graph-access.js';
import type { GraphLimits } from './limits.js';

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

/** What the asking role may read. */
export class Permission {
  constructor(
    private readonly access: GraphAccess,
    private readonly role: DatabaseRole,
  ) {}

  assertNoun(noun: Noun): void {
    if (!this.access.canReadNoun(this.role, noun.name)) throw new FieldNotReadable(this.role, noun.one);
  }

  assertLeaf(noun: Noun, leaf: Leaf): void {
    if (!this.access.canReadColumn(this.role, noun.name, leaf.name)) throw new FieldNotReadable(this.role, `${noun.one}.${leaf.name}`);
  }

  /** The row behind a to-one edge is there for everyone who reads its source. */
  isSure(source: Noun, edge: Edge): boolean {
    return edge.isRequired && this.access.readsAllOf(source.name, edge.name, edge.target.name);
  }
}
