import { Writable } from 'node:stream';
import { type Application, createApplication } from '../../../server/application.js';
import { createLogger, loggedError } from '../../../server/logger.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { buildWorld, type World, worldPassword } from '../../support/world.js';

// Everything the server writes at its most talkative level, while secrets of every kind pass through it.

let database: TestDatabase;
let world: World;
let application: Application;
let url: string;
const written: string[] = [];
const destination = new Writable({
  write: (piece: Buffer, _encoding, done) => {
    written.push(piece.toString());
    done();
  },
});

beforeAll(async () => {
  database = await createTestDatabase();
  world = await buildWorld(database);
  application = await createApplication({
    ownerUrl: database.ownerUrl,
    logger: createLogger('trace', destination),
    isDemo: false,
  } as Parameters<typeof createApplication>[0]);
  url = await application.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await application?.close();
  await world?.close();
  await database?.drop();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

test('no password, token, cookie, or variable is in the log, and a failure carries the id of its request', async () => {
  const secrets = { wrong: 'wrong-password-4711', token: world.first.secretsOf('department').token, variable: 'variable-4712' };
  await post('/session', { account: 'first-department', password: worldPassword });
  await post('/session', { account: 'first-department', password: secrets.wrong });
  await post('/session', { account: 'nobody-4713', password: secrets.wrong });
  const authorization = `Bearer ${secrets.token}`;
  const query = 'query ($c: String) { agencies(where: { code: { eq: $c } }) { totalCount } }';
  expect((await post('/graphql', { query, variables: { c: secrets.variable } }, { authorization })).status).toBe(200);
  const broken = await brokenRequest(authorization, secrets.variable);
  const log = written.join('');
  for (const secret of [...Object.values(secrets), worldPassword]) expect(log).not.toContain(secret);
  expect(log).toContain(broken);
  expect(log).not.toMatch(/authorization|cookie|zelian_session/i);
});

/** A query that fails inside the database, which is our fault; returns the id of its request. */
async function brokenRequest(authorization: string, variable: string): Promise<string> {
  const owner = await import('pg').then(({ default: pg }) => new pg.Client({ connectionString: database.ownerUrl }));
  await owner.connect();
  await owner.query('alter table agency rename column code to kode');
  try {
    const query = 'query ($c: String) { agencies(where: { code: { eq: $c } }) { nodes { code } } }';
    const answer = await post('/graphql', { query, variables: { c: variable } }, { authorization });
    return answer.headers.get('x-request-id') as string;
  } finally {
    await owner.query('alter table agency rename column kode to code');
    await owner.end();
  }
}

test('of a database error the log holds its code and constraint, and nothing that was typed in', () => {
  const error = Object.assign(new Error('duplicate key value "typed-in"'), {
    ...{ query: 'insert …', parameters: ['typed-in'], severity: 'ERROR', code: '23505', constraint: 'agency_code_once' },
    detail: 'Key (code)=(typed-in) already exists.',
  });
  const logged = loggedError(error);
  expect(logged).toMatchObject({ type: 'Error', code: '23505', constraint: 'agency_code_once' });
  expect(JSON.stringify(logged)).not.toContain('typed-in');
  expect(JSON.stringify(logged)).toContain('log.test');
});
