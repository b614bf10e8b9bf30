import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import type { ContainerType } from 'type-graphql';
import { buildSchema } from './graph/build-schema.js';
import type { Catalogue } from './graph/catalogue.js';
import { Plans } from './graph/plans.js';
import { readCatalogue } from './graph/read-catalogue.js';
import { graphAccess } from './graph-access.js';
import { nouns } from './modules/models.js';
import { resolvers } from './modules/resolvers.js';

export interface ComposedSchema {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly plans: Plans;
}

/** The whole schema; needs no database. `container` hands the resolvers their services. */
export async function composeSchema(container?: ContainerType): Promise<ComposedSchema> {
  const catalogue = await readCatalogue(nouns);
  const schema = await buildSchema({ catalogue, access: graphAccess, resolvers, models: nouns, options: container ? { container } : {} });
  return { schema, catalogue, plans: new Plans(schema, catalogue, graphAccess) };
}
