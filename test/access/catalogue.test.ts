import type { DataSource } from 'typeorm';
import { composeSchema } from '../../server/compose-schema.js';
import { accessTable } from '../../server/graph-access.js';
import { moduleAccess } from '../../server/modules/access.js';
import { agencyKeyFindings, keyFindings, policyFindings, roleFindings, tableFindings } from '../support/access/database-findings.js';
import { conditionFindings, grantFindings } from '../support/access/rights-findings.js';
import { nullabilityFindings, rowFindings, type SchemaUnderTest } from '../support/access/schema-findings.js';
import { openOwnerSource } from '../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** Tables whose rows lead from one agency to another on purpose; they carry both ids. */
const acrossAgencies = ['mark', 'participation'];

let database: TestDatabase;
let owner: DataSource;
let under: SchemaUnderTest;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await openOwnerSource(database.ownerUrl);
  under = { ...(await composeSchema()), access: accessTable };
});
afterAll(async () => {
  await owner?.destroy();
  await database?.drop();
});

test('the catalogue is looked at: there are tables, policies and roots to judge', async () => {
  const [counted] = (await owner.query(
    `select (select count(*)::int from pg_policies) as policies, (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r') as tables`,
  )) as [{ policies: number; tables: number }];
  expect(counted.tables).toBeGreaterThanOrEqual(38);
  expect(counted.policies).toBeGreaterThan(200);
  expect(under.catalogue.roots.size).toBeGreaterThanOrEqual(74);
});

test('every table is a model’s, every model has a table', async () => {
  expect(await tableFindings(owner)).toEqual([]);
});

test('every key holds the jurisdiction', async () => {
  expect(await keyFindings(owner)).toEqual([]);
});

test('a row of an agency refers to its parent through the same agency', async () => {
  expect(await agencyKeyFindings(owner, acrossAgencies)).toEqual([]);
});

test('row security is forced everywhere, with one policy per granted operation, plain and bound to the jurisdiction', async () => {
  expect(await policyFindings(owner)).toEqual([]);
});

test('request roles own and bypass nothing, the login role reads nothing, no view is open', async () => {
  expect(await roleFindings(owner)).toEqual([]);
});

test('columns granted are those of the access table: no secret, no hidden original of a mask', async () => {
  expect(await grantFindings(owner, moduleAccess)).toEqual([]);
});

test('each policy says what its rule says', async () => {
  expect(await conditionFindings(owner, moduleAccess)).toEqual([]);
});

test('every root field has a row in the access table and every shown column a sensitivity', () => {
  expect(rowFindings(under)).toEqual([]);
});

test('what is non-null is there for everyone who reads the row', () => {
  expect(nullabilityFindings(under)).toEqual([]);
});
