import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { buildTypeDefsAndResolvers } from 'type-graphql';
import type { Catalogue } from './catalogue.js';
import type { GraphAccess } from './graph-access.js';
import { defaultLimits, type GraphLimits } from './limits.js';
import { resolveCompiled } from './resolve-compiled.js';
import { Day, Decimal, Instant, Json } from './scalars.js';
import { readSdl } from './sdl.js';

type BuildOptions = Parameters<typeof buildTypeDefsAndResolvers>[0];

export interface SchemaInput {
  readonly catalogue: Catalogue;
  readonly access: GraphAccess;
  /** type-graphql classes with the mutations, and queries that no noun answers; at least one */
  readonly resolvers: readonly Function[];
  readonly models: readonly Function[];
  readonly limits?: GraphLimits;
  /** type-graphql's own: container, middlewares … */
  readonly options?: Partial<Omit<BuildOptions, 'resolvers' | 'orphanedTypes'>>;
}

/** What the nouns offer to read, joined with the types and commands that type-graphql builds. */
export async function buildSchema({ catalogue, access, resolvers, models, limits, options }: SchemaInput): Promise<GraphQLSchema> {
  const base = await buildTypeDefsAndResolvers({
    validate: false,
    ...options,
    resolvers: resolvers as unknown as BuildOptions['resolvers'],
    orphanedTypes: [...models],
    skipCheck: true, // it may have no Query of its own
  });
  const query = /^type Query\b/m.test(base.typeDefs) ? '' : 'type Query';
  const schema = makeExecutableSchema({
    typeDefs: [base.typeDefs, query, readSdl(catalogue, access, limits ?? defaultLimits)].filter(Boolean),
    resolvers: [base.resolvers as never, { Decimal, Day, Instant, Json }],
  });
  resolveCompiled(schema, catalogue);
  return schema;
}
