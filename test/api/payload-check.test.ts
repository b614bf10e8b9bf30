import { trailLines } from '../support/access/audit-trail.js';
import { type Caller, refusalIn, type ServedWorld, serveWorld } from '../support/access/served-world.js';
import { openOwnerSource } from '../support/data-source.js';

let world: ServedWorld;
let department: Caller;

beforeAll(async () => {
  world = await serveWorld();
  department = world.caller('first', 'department');
});
afterAll(() => world.close());

const stored = async <Row>(question: string): Promise<Row[]> => {
  const source = await openOwnerSource(world.database.ownerUrl);
  try {
    return (await source.query(question)) as Row[];
  } finally {
    await source.destroy();
  }
};
const tokens = (): Promise<{ id: string }[]> => stored('select id from access_token order by id');
const create = (selection: string): string => `mutation { createAccessToken(input: { name: "for a test", days: 3 }) { ${selection} } }`;

test('a command whose answer may not be read is refused before it runs', async () => {
  const before = await tokens();
  const answer = await world.ask(department, create('secret accessToken { id grant { id } }'));
  expect(answer.status).toBe(403);
  expect(refusalIn(answer).code).toBe('FIELD_NOT_READABLE');
  expect(await tokens()).toEqual(before);
});

test('the same through a fragment and with an alias', async () => {
  const before = await tokens();
  const hidden = `${create('other: accessToken { ...Hidden }')} fragment Hidden on AccessToken { grant { id } }`;
  expect((await world.ask(department, hidden)).status).toBe(403);
  expect(await tokens()).toEqual(before);
});

test('an answer that is too costly refuses the command as well', async () => {
  const before = await tokens();
  const nested =
    'grant { agency { children(first: 200) { nodes { children(first: 200) { nodes { children(first: 200) { nodes { id } } } } } } } }';
  const answer = await world.ask(department, create(`accessToken { ${nested} }`));
  expect(answer.body.errors?.[0]?.extensions.kind).toMatch(/limit-exceeded|forbidden/);
  expect(await tokens()).toEqual(before);
});

test('one that may be read runs, and shows its record', async () => {
  const before = await tokens();
  type Created = { createAccessToken: { accessToken: { name: string } } };
  const answer = await world.ask<Created>(department, create('secret accessToken { id name }'));
  expect(answer.body.data?.createAccessToken.accessToken.name).toBe('for a test');
  expect(await tokens()).toHaveLength(before.length + 1);
});

test('who has no right to a command is refused for that, and it is audited, also where the answer could not be read either', async () => {
  const commands = [
    [
      'agency01',
      'recordMark(input: {id: "x", version: 1, level: "STRONG", reason: "not mine", idempotencyKey: "0123456789"}) { mark { id } }',
    ],
    ['department', 'giveGrant(input: {requestId: "x", version: 1}) { grant { id } grantRequest { id } }'],
  ] as const;
  const owner = await openOwnerSource(world.database.ownerUrl);
  for (const [account, command] of commands) {
    const answer = await world.ask(world.caller('first', account), `mutation { ${command} }`);
    expect(refusalIn(answer).code).toBe('COMMAND_NOT_ALLOWED');
    expect(await trailLines(owner, answer.headers)).toEqual([`${command.split('(')[0]} DENIED COMMAND_NOT_ALLOWED`]);
  }
  await owner.destroy();
});
