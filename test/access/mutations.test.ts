import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { composeSchema } from '../../server/compose-schema.js';
import { accessTable } from '../../server/graph-access.js';
import { requestRoles } from '../support/access/database-findings.js';
import { entriesOf, entryFindings, everyMutation, hashOfTables, mutationFindings } from '../support/access/mutation-findings.js';
import { mutationInputs } from '../support/access/mutation-inputs.js';
import { refusalIn, type ServedWorld, serveWorld } from '../support/access/served-world.js';
import { openOwnerSource } from '../support/data-source.js';

let served: ServedWorld;
let owner: DataSource;
let schema: GraphQLSchema;

beforeAll(async () => {
  served = await serveWorld();
  owner = await openOwnerSource(served.database.ownerUrl);
  schema = (await composeSchema()).schema;
});
afterAll(async () => {
  await owner?.destroy();
  await served?.close();
});

test('every mutation of the schema has an entry, and is open to the roles that the product names', () => {
  expect(entryFindings(schema, accessTable)).toEqual([]);
});

test('every mutation by every account leaves exactly one audit entry; refused, it changes nothing else', async () => {
  const found: string[] = [];
  const all = everyMutation(served, schema);
  for (const [name, caller] of all) found.push(...(await mutationFindings({ served, owner, caller, schema }, name)));
  expect(found).toEqual([]);
  expect(all).toHaveLength(Object.keys(mutationInputs).length * served.callers.length);
});

test('several mutations in one operation leave one entry each', async () => {
  const caller = served.caller('first', 'agency01');
  const one = 'createAccessToken(input: {name: "one", days: 1}) { __typename }';
  const answer = await served.ask(
    caller,
    `mutation { a: ${one} b: ${one} c: createAccessToken(input: {name: "", days: 1}) { __typename } }`,
  );
  const entries = await entriesOf(owner, answer);
  expect(entries.map(({ outcome }) => outcome).sort()).toEqual(['COMMITTED', 'COMMITTED', 'DENIED']);
});

test('six mutations in one operation are refused before the first is run', async () => {
  const caller = served.caller('first', 'agency01');
  const before = await hashOfTables(owner);
  const names = [1, 2, 3, 4, 5, 6].map((at) => `a${at}: createAccessToken(input: {name: "x", days: 1}) { __typename }`);
  const answer = await served.ask(caller, `mutation { ${names.join(' ')} }`);
  const { code, details } = refusalIn(answer);
  expect([answer.status, code, details]).toEqual([400, 'TOO_MANY_MUTATIONS', { measured: 6, allowed: 5 }]);
  expect(await hashOfTables(owner)).toBe(before);
});

test('a mutation does not run by GET, and a text that is no id is an id of nothing', async () => {
  const caller = served.caller('first', 'agency01');
  const before = await hashOfTables(owner);
  const query = encodeURIComponent('mutation { createAccessToken(input: {name: "x", days: 1}) { __typename } }');
  const got = await fetch(`${served.url}/graphql?query=${query}`, {
    headers: { authorization: `Bearer ${caller.token}`, 'apollo-require-preflight': 'true' },
  });
  expect(got.status).toBe(405);
  const answer = await served.ask(caller, 'mutation { revokeAccessToken(input: {id: "no id"}) { __typename } }');
  expect([answer.status, refusalIn(answer).code]).toEqual([200, 'TOKEN_NOT_FOUND']);
  expect(await hashOfTables(owner)).toBe(before);
});

test('no role may change or empty the audit trail', async () => {
  const client = await served.application.pool.connect();
  for (const role of requestRoles) {
    for (const statement of ['update audit_entry set reason = null', 'delete from audit_entry', 'truncate audit_entry']) {
      await expect(client.query(`begin; set local role ${role}; ${statement}`)).rejects.toMatchObject({ code: '42501' });
      await client.query('rollback');
    }
  }
  client.release();
});
