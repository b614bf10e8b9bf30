import { composeSchema } from '../../server/compose-schema.js';
import { accessTable } from '../../server/graph-access.js';
import { Matrix } from '../support/access/matrix.js';
import { type ServedWorld, serveWorld } from '../support/access/served-world.js';
import { StoredRows } from '../support/access/stored-rows.js';
import { openOwnerSource } from '../support/data-source.js';

let served: ServedWorld;
let matrix: Matrix;

beforeAll(async () => {
  served = await serveWorld();
  const owner = await openOwnerSource(served.database.ownerUrl);
  const { catalogue } = await composeSchema();
  matrix = new Matrix(served, await StoredRows.read(owner, catalogue), accessTable);
  await owner.destroy();
}, 60_000);
afterAll(() => served?.close());

test('nobody sees another’s rows, by any field, argument, path, cursor, count, group, order or search', async () => {
  const found: string[] = [];
  for (const caller of served.callers) found.push(...(await matrix.findingsOf(caller)));
  expect(found.slice(0, 30)).toEqual([]);
  expect(matrix.asked).toBeGreaterThan(5000);
}, 120_000);
