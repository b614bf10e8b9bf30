import 'reflect-metadata';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  validate,
  validateSchema,
} from 'graphql';
import pg from 'pg';
import { Arg, ID, Mutation, Resolver } from 'type-graphql';
import { buildSchema } from '../../../server/graph/build-schema.js';
import { type Catalogue, isFilterable, isOrderable, leavesWithoutSensitivity, type Noun } from '../../../server/graph/catalogue.js';
import { constantOf } from '../../../server/graph/naming.js';
import { groupPaths } from '../../../server/graph/paths.js';
import { Plans } from '../../../server/graph/plans.js';
import { readCatalogue } from '../../../server/graph/read-catalogue.js';
import { graphAccess } from '../../../server/graph-access.js';
import { nouns } from '../../../server/modules/models.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

@Resolver()
class Touching {
  @Mutation(() => ID, { description: 'For this test.' })
  touch(@Arg('id', () => ID, { description: 'Any id.' }) id: string): string {
    return id;
  }
}

let catalogue: Catalogue;
let schema: GraphQLSchema;
let plans: Plans;
let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  catalogue = await readCatalogue(nouns);
  schema = await buildSchema({ catalogue, access: graphAccess, resolvers: [Touching], models: nouns });
  plans = new Plans(schema, catalogue, graphAccess);
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function read(query: string): Promise<{ data: Record<string, unknown>; cost: number; depth: number }> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const { plan, values } = plans.bind(plans.operation(document, document.definitions[0] as OperationDefinitionNode), 'WORKER', {});
  const { rows } = await client.query<{ data: string }>(plan.text, [...values]);
  return { data: JSON.parse(rows[0]?.data ?? '') as Record<string, unknown>, cost: plan.cost, depth: plan.depth };
}

/** Descriptions that are missing, as `Type.field(argument)`. */
function undescribed(type: GraphQLNamedType): string[] {
  const own = type.description ? [] : [type.name];
  if (isEnumType(type)) return [...own, ...type.getValues().flatMap((value) => (value.description ? [] : `${type.name}.${value.name}`))];
  if (!isObjectType(type) && !isInputObjectType(type)) return own;
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const args =
      'args' in field
        ? field.args.flatMap((arg: GraphQLArgument) => (arg.description ? [] : `${type.name}.${field.name}(${arg.name})`))
        : [];
    return field.description ? args : [`${type.name}.${field.name}`, ...args];
  });
  return isRoot ? fields : [...own, ...fields];
}

test('the schema of the product is valid, and every type, field, argument and value of it is described', () => {
  expect(validateSchema(schema)).toEqual([]);
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  expect(types.length).toBeGreaterThan(300);
  expect(types.flatMap(undescribed)).toEqual([]);
});

test('every column that GraphQL shows says how sensitive it is', () => {
  expect(leavesWithoutSensitivity(catalogue)).toEqual([]);
});

/** Filters, orders, aggregates, groups and children of a noun, each once. */
function everythingOf(noun: Noun): string[] {
  const leaves = [...noun.leaves.values()];
  const filters = leaves.filter(isFilterable).map((leaf) => `{${leaf.name}: {isNull: true}}`);
  const ones = [...noun.toOne.values()].map((edge) => `${edge.name} { id }`);
  const many = [...noun.toMany.values()].map((edge) => `${edge.name}(first: 1) { totalCount nodes { id } }`);
  const through = [...noun.toOne.values()]
    .map((edge) => `{${edge.name}: {}}`)
    .concat([...noun.toMany.values()].map((edge) => `{${edge.name}: {every: {}}}`));
  const orders = leaves.filter(isOrderable).map((leaf, at) => `{field: ${constantOf(leaf.name)} direction: ${at % 2 ? 'ASC' : 'DESC'}}`);
  const figures = ['min', 'max', 'sum', 'avg', 'median'].flatMap((name) => {
    const of = leaves.filter((leaf) => isOrderable(leaf) && leaf.kind.aggregates.includes(name as never)).map((leaf) => leaf.name);
    return of.length > 0 ? `${name} { ${of.join(' ')} }` : [];
  });
  const needs = noun.needs.map((name) => `{${name}: ${neededFilter(noun, name)}}`);
  const where = `{and: [${[...needs, `{or: [${[...filters, ...through].join(' ')}]}`].join(' ')}]}`;
  const paths = [...groupPaths(noun).values()].map(
    (path) => `${path.name}: groups(by: [${path.constant}]) { key { ${path.name} } aggregate { count } }`,
  );
  return [
    `{ ${noun.many}(where: ${where}, orderBy: [${orders.join(' ')}]) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${[...noun.leaves.keys(), ...ones, ...many].join(' ')} } } } }`,
    `{ ${noun.one}(id: "7") { ${[...noun.leaves.keys(), ...ones, ...many].join(' ')} } }`,
    `{ ${noun.many}(where: ${where}) { aggregate { count ${figures.join(' ')} } ${paths.join(' ')} } }`,
  ];
}

function neededFilter(noun: Noun, name: string): string {
  const kind = noun.leaves.get(name)?.kind.graphql;
  if (kind === undefined) return '{id: {eq: "7"}}';
  const from = { Instant: '"2026-01-01T00:00:00Z"', Day: '"2026-01-01"', Int: '1' }[kind];
  return from === undefined ? '{eq: "7"}' : `{gte: ${from}}`;
}

test('every field, filter, order, child, aggregate and group key of every noun is a statement that PostgreSQL accepts', async () => {
  expect(catalogue.nouns.size).toBe(nouns.length);
  for (const noun of catalogue.nouns.values()) {
    for (const query of everythingOf(noun)) {
      const { data } = await read(query).catch((error: unknown) => {
        throw new Error(query, { cause: error });
      });
      expect(Object.keys(data)).toHaveLength(1);
    }
  }
});

test('the three queries of a first visit pass the default limits', async () => {
  const queries = [
    '{ agencies { totalCount } alliances { totalCount nodes { code name members { totalCount nodes { agency { code name sector administrativeLevel } } } } } }',
    '{ rubrics { nodes { name version state categories { totalCount nodes { code name items { nodes { code name indicators { totalCount nodes { code name measure scope fullMarks } } } } } } } } }',
    '{ cycles { nodes { id name state scorecards(orderBy: [{field: RANK, direction: ASC}]) { totalCount nodes { id total grade rank completeness agency { code name } scores { totalCount nodes { id points status reason indicator { code name } } } } } } } }',
  ];
  const prices = [];
  for (const query of queries) {
    const { cost, depth } = await read(query);
    prices.push({ isCheap: cost * 3 <= 5_000, isShallow: depth * 2 <= 12 });
  }
  expect(prices).toEqual(queries.map(() => ({ isCheap: true, isShallow: true })));
});
