import type { DataSource } from 'typeorm';
import { buildJurisdiction } from '../../../seeds/builders.js';
import { loadSeed } from '../../../seeds/load.js';
import { seedCalendar } from '../../../seeds/seed-calendar.js';
import type { JurisdictionSeed } from '../../../seeds/seed-documents.js';
import { openLoginSource, openOwnerSource, type StoredRow } from '../../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

const calendar = seedCalendar('2026-09-01', -200);
const seed = buildJurisdiction('cut', calendar);

let database: TestDatabase;
let source: DataSource;
let owner: DataSource;

beforeEach(async () => {
  database = await createTestDatabase();
  source = await openLoginSource(database.ownerUrl);
  owner = await openOwnerSource(database.ownerUrl);
});

afterEach(async () => {
  await source?.destroy();
  await owner?.destroy();
  await database?.drop();
});

const load = (given: JurisdictionSeed = seed): Promise<unknown> => loadSeed({ source, seed: given, calendar }, () => undefined);

async function counts(): Promise<StoredRow> {
  const tables = [
    'jurisdiction',
    'agency',
    'fact',
    'account',
    'config_version',
    'rubric',
    'indicator',
    'cycle',
    'participation',
    'mark',
    'audit_entry',
  ];
  const [row] = (await owner.query(
    `select ${tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`,
  )) as StoredRow[];
  return row as StoredRow;
}

const whole = {
  ...{ jurisdiction: 1, agency: 3, fact: 54, account: 11, config_version: 4, rubric: 2, indicator: 8 },
  ...{ cycle: 2, participation: 6, mark: 6, audit_entry: 20 },
};

test('wherever a load is cut short, the next one completes it and doubles nothing', async () => {
  const blockers = ['fact', 'config_version', 'indicator', 'mark'];
  for (const table of blockers) {
    await owner.query(`create or replace function cut() returns trigger language plpgsql as $$ begin raise exception 'cut short'; end $$`);
    await owner.query(
      `create trigger cut after ${table === 'config_version' ? 'update' : 'insert'} on ${table} for each statement execute function cut()`,
    );
    await expect(load()).rejects.toThrow('cut short');
    const { cycle, mark } = await counts();
    expect({ table, cycle, mark }).toEqual({ table, cycle: 0, mark: 0 });
    await owner.query(`drop trigger cut on ${table}`);
  }
  await load();
  const { audit_entry: entries, ...rest } = await counts();
  const { audit_entry: committed, ...expected } = whole;
  expect(rest).toEqual(expected);
  const [{ n }] = (await owner.query(`select count(*)::int as n from audit_entry where outcome = 'COMMITTED'`)) as [{ n: number }];
  expect(n).toBe(committed);
  // one denied entry for each command that was cut short
  expect(entries).toBe(committed + 2);
});

test('a fact that corrects nothing, an unknown agency and a mark that nobody was asked for stop the load by name, with nothing written', async () => {
  const [cycle] = seed.cycles;
  if (!cycle) throw new Error('the small jurisdiction has cycles');
  const lonely = { ...cycle, factRows: cycle.factRows.map((row) => ({ ...row, correction: '更正' })) };
  await expect(load({ ...seed, cycles: [lonely] })).rejects.toThrow(
    'the fact A01 tasksDue L-Q1 is a correction (更正) of nothing before it',
  );
  const foreign = seed.dutyRows.map((row) => ({ ...row, agency: 'A77' }));
  await expect(load({ ...seed, dutyRows: foreign })).rejects.toThrow('names agency A77, which it does not have');
  expect(await counts()).toEqual(Object.fromEntries(Object.keys(whole).map((table) => [table, 0])));
  const unasked = { ...cycle, markRows: cycle.markRows.map((row) => ({ ...row, reviewer: 'A01', subject: 'A03' })) };
  await expect(load({ ...seed, cycles: [unasked] })).rejects.toThrow('holds marks that nobody was asked for: A01 A03 Q1_01');
  expect(await counts()).toMatchObject({ cycle: 0, mark: 0 });
});

test('a document that does not pass its check stops the load with the place', async () => {
  const [cycle] = seed.cycles;
  if (!cycle) throw new Error('the small jurisdiction has cycles');
  const rubricContent = JSON.parse(JSON.stringify(cycle.rubricContent).replace('"tasksDone","target"', '"tasksDome","target"')) as unknown;
  await expect(load({ ...seed, cycles: [{ ...cycle, rubricContent }] })).rejects.toThrow(
    /RUBRIC categories\.1\.items\.0\.indicators\.0\.method\.achieved: .*tasksDome/,
  );
  expect(await counts()).toMatchObject({ rubric: 0, indicator: 0, cycle: 0 });
});

test('two loads at once take turns: the second one finds everything', async () => {
  await Promise.all([load(), load()]);
  expect(await counts()).toEqual(whole);
});
