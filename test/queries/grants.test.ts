import 'reflect-metadata';
import { type OperationDefinitionNode, parse } from 'graphql';
import pg from 'pg';
import { Arg, ID, Mutation, Resolver } from 'type-graphql';
import { newIdentifier } from '../../server/core/identifier.js';
import { type DatabaseRole, roles } from '../../server/core/role.js';
import { preamble } from '../../server/database/preamble.js';
import { buildSchema } from '../../server/graph/build-schema.js';
import type { Catalogue, Noun } from '../../server/graph/catalogue.js';
import { Plans } from '../../server/graph/plans.js';
import { readCatalogue } from '../../server/graph/read-catalogue.js';
import { graphAccess } from '../../server/graph-access.js';
import { nouns } from '../../server/modules/models.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

@Resolver()
class Touching {
  @Mutation(() => ID, { description: 'For this test.' })
  touch(@Arg('id', () => ID, { description: 'Any id.' }) id: string): string {
    return id;
  }
}

let catalogue: Catalogue;
let plans: Plans;
let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  catalogue = await readCatalogue(nouns);
  plans = new Plans(await buildSchema({ catalogue, access: graphAccess, resolvers: [Touching], models: nouns }), catalogue, graphAccess);
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function read(role: DatabaseRole, query: string): Promise<unknown> {
  const document = parse(query);
  const { plan, values } = plans.bind(plans.operation(document, document.definitions[0] as OperationDefinitionNode), role, {});
  const [jurisdictionId, agencyId, accountId] = [newIdentifier(), newIdentifier(), newIdentifier()] as const;
  await client.query(preamble({ role, jurisdictionId, agencyId, accountId }, 'READ ONLY'));
  try {
    return JSON.parse((await client.query<{ data: string }>(plan.text, [...values])).rows[0]?.data ?? '');
  } finally {
    await client.query('ROLLBACK');
  }
}

/** What the graph lets a role select of a noun. */
function selectionOf(role: DatabaseRole, noun: Noun): string {
  const leaves = [...noun.leaves.keys()].filter((leaf) => graphAccess.canReadColumn(role, noun.name, leaf));
  const ones = [...noun.toOne.values()]
    .filter((edge) => graphAccess.canReadNoun(role, edge.target.name))
    .map((edge) => `${edge.name} { id }`);
  const many = [...noun.toMany.values()]
    .filter((edge) => graphAccess.canReadNoun(role, edge.target.name))
    .map((edge) => `${edge.name} { nodes { id } }`);
  return [...leaves, ...ones, ...many].join(' ');
}

const readers = [...roles, 'WORKER'] as const;

test.each(readers)('whatever the graph lets %s select, its database role may read', async (role) => {
  const readable = [...catalogue.nouns.values()].filter((noun) => graphAccess.canReadNoun(role, noun.name));
  expect(readable.length).toBeGreaterThan(0);
  for (const noun of readable) {
    const answer = await read(role, `{ ${noun.many} { nodes { ${selectionOf(role, noun)} } } }`).catch(
      (error: Error) => `${noun.name}: ${error.message}`,
    );
    expect(answer).toEqual({ [noun.many]: { nodes: [] } });
  }
});

test('what the graph refuses a role, it refuses before PostgreSQL is asked', () => {
  for (const role of readers) {
    for (const noun of catalogue.nouns.values()) {
      if (graphAccess.canReadNoun(role, noun.name)) continue;
      const document = parse(`{ ${noun.many} { totalCount } }`);
      expect(() => plans.bind(plans.operation(document, document.definitions[0] as OperationDefinitionNode), role, {})).toThrow(
        new RegExp(`may not read ${noun.one}\\.`),
      );
    }
  }
});
