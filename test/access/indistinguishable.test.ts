import { composeSchema } from '../../server/compose-schema.js';
import { newIdentifier } from '../../server/core/identifier.js';
import { roles } from '../../server/core/role.js';
import { accessTable } from '../../server/graph-access.js';
import { NounView } from '../support/access/noun-view.js';
import { type Answer, type Caller, type ServedWorld, serveWorld } from '../support/access/served-world.js';
import { idOf, StoredRows } from '../support/access/stored-rows.js';
import { Truth } from '../support/access/truth.js';
import { openOwnerSource } from '../support/data-source.js';

let served: ServedWorld;
let stored: StoredRows;
let callers: Caller[];

beforeAll(async () => {
  served = await serveWorld();
  const owner = await openOwnerSource(served.database.ownerUrl);
  stored = await StoredRows.read(owner, (await composeSchema()).catalogue);
  await owner.destroy();
  const roleOf = ({ home, account }: Caller): string => home.contextOf(account).actor.role;
  callers = roles.map((role) => served.callers.find((caller) => roleOf(caller) === role) as Caller);
});
afterAll(() => served?.close());

/** Everything that a caller can tell answers apart by, but for the id it asked for and the number of the request. */
function comparable(answer: Answer, id: string): string {
  const headers = [...answer.headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`);
  const request = answer.headers.get('x-request-id') as string;
  return [answer.status, ...headers, answer.text].join('\n').replaceAll(id, '<id>').replaceAll(request, '<request>');
}

async function differences(caller: Caller, query: string, ids: readonly string[]): Promise<string[]> {
  const missing = newIdentifier();
  const told = async (id: string): Promise<string> =>
    comparable(await served.ask(caller, query, query.includes('$key') ? { id, key: newIdentifier() } : { id }), id);
  const expected = await told(missing);
  const found: string[] = [];
  for (const id of ids) if ((await told(id)) !== expected) found.push(`${caller.name}: ${query} tells ${id} from a missing one`);
  return found;
}

const hiddenOf = (caller: Caller, name: string): string[] => {
  const truth = new Truth(stored, accessTable, caller.home.contextOf(caller.account).actor);
  const { hidden } = new NounView(stored.catalogue.noun(name), truth, stored);
  return [hidden[0], hidden[Math.floor(hidden.length / 2)], hidden.at(-1)].flatMap((row) => (row ? [idOf(row)] : []));
};

test('a record of another and a missing one answer alike, for every noun and role', async () => {
  const found: string[] = [];
  let compared = 0;
  for (const caller of callers) {
    for (const { name, one, many } of stored.catalogue.nouns.values()) {
      const ids = hiddenOf(caller, name);
      compared += ids.length;
      found.push(...(await differences(caller, `query ($id: ID!) { ${one}(id: $id) { id } }`, ids)));
      found.push(...(await differences(caller, `query ($id: ID!) { ${many}(where: {id: {eq: $id}}, first: 1) { nodes { id } } }`, ids)));
    }
  }
  expect(found).toEqual([]);
  expect(compared).toBeGreaterThan(600);
});

const explanation = 'query ($id: ID!) { explanation(scoreId: $id) { sentences isReproduced } }';
const wish = 'role: "ANALYST", validFrom: "2026-01-01", reason: "for the test"';
const named: readonly (readonly [noun: string, query: string])[] = [
  ['Cycle', 'mutation ($id: ID!, $key: String!) { startEvaluation(input: {cycleId: $id, idempotencyKey: $key}) { job { id } } }'],
  ['Job', 'mutation ($id: ID!) { cancelJob(input: {jobId: $id}) { job { id } } }'],
  ['AccessToken', 'mutation ($id: ID!) { revokeAccessToken(input: {id: $id}) { accessToken { id } } }'],
  ['Session', 'mutation ($id: ID!) { endSession(input: {id: $id}) { session { id } } }'],
  ['Account', 'mutation ($id: ID!) { lockAccount(input: {id: $id, reason: "for the test"}) { account { id } } }'],
  ['Account', 'mutation ($id: ID!) { unlockAccount(input: {id: $id, reason: "a test"}) { account { id } } }'],
  ['Account', 'mutation ($id: ID!) { resetPassword(input: {id: $id}) { account { id } } }'],
  ['Account', `mutation ($id: ID!) { requestGrant(input: {accountId: $id, ${wish}}) { grantRequest { id } } }`],
  ['GrantRequest', 'mutation ($id: ID!) { giveGrant(input: {requestId: $id, version: 1}) { grant { id } } }'],
  ['GrantRequest', 'mutation ($id: ID!) { refuseGrant(input: {requestId: $id, version: 1, reason: "no"}) { grantRequest { id } } }'],
  ['Grant', 'mutation ($id: ID!) { endGrant(input: {grantId: $id, reason: "for the test"}) { grant { id } } }'],
  ['Score', explanation],
  ['Job', 'query ($id: ID!) { job(id: $id) { state progress message } }'],
];

test.each(named)('what names a %s of another answers as if it were missing: %s', async (noun, query) => {
  const found: string[] = [];
  let compared = 0;
  for (const caller of callers) {
    const ids = hiddenOf(caller, noun);
    compared += ids.length;
    found.push(...(await differences(caller, query, ids)));
  }
  expect(found).toEqual([]);
  expect(compared).toBeGreaterThan(7);
});

test('an agency’s own score of an unpublished cycle answers as if it were missing', async () => {
  const caller = served.caller('first', 'agency01');
  const { agencyId } = caller.home.contextOf('agency01').actor;
  const own = stored.of(stored.catalogue.noun('Score')).filter((row) => row['agency_id'] === agencyId);
  const unpublished = own.filter((row) => row['cycle_id'] === caller.home.cycleIds.unpublished).map(idOf);
  expect(unpublished.length).toBeGreaterThan(2);
  expect(await differences(caller, explanation, unpublished)).toEqual([]);
});
