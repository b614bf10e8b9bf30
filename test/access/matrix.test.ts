import { composeSchema } from '../../server/compose-schema.js';
import { accessTable } from '../../server/graph-access.js';
import { Matrix } from '../support/access/matrix.js';
import { type Caller, type ServedWorld, serveWorld } from '../support/access/served-world.js';
import { StoredRows } from '../support/access/stored-rows.js';
import { openOwnerSource } from '../support/data-source.js';
import type { AccountName } from '../support/world.js';

/** Requests under way at once, over a pool of four. */
const atOnce = 50;

let served: ServedWorld;
let matrix: Matrix;
let callers: readonly Caller[];

beforeAll(async () => {
  served = await serveWorld();
  const owner = await openOwnerSource(served.database.ownerUrl);
  const { catalogue } = await composeSchema();
  matrix = new Matrix(served, await StoredRows.read(owner, catalogue), accessTable);
  await owner.destroy();
  // the second jurisdiction has the same shape: one account for each kind of rule is enough there
  const elsewhere: readonly AccountName[] = ['department', 'reviewer', 'agency01', 'system', 'auditor'];
  callers = served.callers.filter(({ home, account }) => home === served.world.first || elsewhere.includes(account));
});
afterAll(() => served?.close());

test('nobody sees another’s rows, by any field, argument, path, cursor, count, group, order or search', async () => {
  const found: string[] = [];
  for (const caller of callers) found.push(...(await matrix.findingsOf(caller)));
  expect(found.slice(0, 30)).toEqual([]);
  expect(matrix.asked).toBeGreaterThan(3500);
});

test('the same holds with fifty requests of mixed roles at once over a pool of four', async () => {
  const nouns = [...matrix.stored.catalogue.nouns.values()];
  const work = nouns.flatMap((noun) => callers.map((caller) => ({ noun, caller }))).filter((_, at) => at % 3 === 0);
  const found: string[] = [];
  const take = async (): Promise<void> => {
    for (let next = work.pop(); next; next = work.pop()) found.push(...(await matrix.nounFindings(next.caller, next.noun)));
  };
  const before = matrix.asked;
  await Promise.all(Array.from({ length: atOnce }, take));
  expect(found.slice(0, 30)).toEqual([]);
  expect(matrix.asked - before).toBeGreaterThan(1000);
});
