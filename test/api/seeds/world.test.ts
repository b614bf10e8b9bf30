import type { DataSource } from 'typeorm';
import { openOwnerSource } from '../../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { buildWorld, type World } from '../../support/world.js';

let database: TestDatabase;
let world: World;
let owner: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await buildWorld(database);
  owner = await openOwnerSource(database.ownerUrl);
});

afterAll(async () => {
  await owner?.destroy();
  await world?.close();
  await database?.drop();
});

test('every model has rows in both jurisdictions', async () => {
  const lacking: string[] = [];
  for (const { tableName } of owner.entityMetadatas) {
    const rows = (await owner.query(`select distinct jurisdiction_id from "${tableName}"`)) as unknown[];
    if (rows.length !== 2) lacking.push(tableName);
  }
  expect(lacking).toEqual([]);
});

test('every model that belongs to agencies has rows of at least two agencies in each jurisdiction', async () => {
  const lacking: string[] = [];
  const owned = owner.entityMetadatas.filter(({ columns }) => columns.some(({ databaseName }) => databaseName === 'agency_id'));
  expect(owned.length).toBeGreaterThan(10);
  for (const { tableName } of owned) {
    const rows = (await owner.query(`select count(distinct agency_id)::int as agencies from "${tableName}" group by jurisdiction_id`)) as {
      agencies: number;
    }[];
    if (rows.some(({ agencies }) => agencies < 2)) lacking.push(tableName);
  }
  expect(lacking).toEqual([]);
});

test('an account’s session and token prove who it is', async () => {
  const secrets = world.second.secretsOf('agency02');
  for (const [kind, secret] of Object.entries(secrets)) {
    const rows = (await world.source.query(`select * from auth.identify(encode(sha256($1::bytea), 'hex'))`, [secret])) as Record<
      string,
      unknown
    >[];
    expect(rows).toEqual([
      expect.objectContaining({
        kind,
        jurisdiction_id: world.second.jurisdictionId,
        account_code: 'second-agency02',
        role: 'AGENCY',
        agency_id: world.second.agencyId('A02'),
        published: [world.second.cycleIds.published],
      }),
    ]);
  }
});
