import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import type { ContainerType } from 'type-graphql';
import type { DatabaseRole } from './core/role.js';
import { buildSchema } from './graph/build-schema.js';
import type { Catalogue } from './graph/catalogue.js';
import { Plans } from './graph/plans.js';
import { readCatalogue } from './graph/read-catalogue.js';
import { accessTable, graphAccess } from './graph-access.js';
import { nouns } from './modules/models.js';
import { resolvers } from './modules/resolvers.js';

/** Whether the access table opens a command to a role. */
type MayRun = (role: DatabaseRole, command: string) => boolean;

const mayRun: MayRun = (role, command) => accessTable.rolesOfCommand(command)?.some((allowed) => allowed === role) ?? false;

export interface ComposedSchema {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly plans: Plans;
  readonly mayRun: MayRun;
}

/** The whole schema; needs no database. `container` hands the resolvers their services. */
export async function composeSchema(container?: ContainerType): Promise<ComposedSchema> {
  const catalogue = await readCatalogue(nouns);
  const schema = await buildSchema({ catalogue, access: graphAccess, resolvers, models: nouns, options: container ? { container } : {} });
  assertAccessRows(schema, catalogue);
  return { schema, catalogue, plans: new Plans(schema, catalogue, graphAccess), mayRun };
}

/** A command or a query without a row in the access table would be open to nobody; it fails the build instead. */
function assertAccessRows(schema: GraphQLSchema, catalogue: Catalogue): void {
  const commands = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) => !accessTable.rolesOfCommand(name));
  const queries = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter(
    (name) => !catalogue.roots.has(name) && !accessTable.rolesOfQuery(name),
  );
  const missing = [...commands, ...queries];
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: no row in the access table; add it to the module's .access.ts`);
}
