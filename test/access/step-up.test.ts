import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { composeSchema } from '../../server/compose-schema.js';
import type { Role } from '../../server/core/role.js';
import { accessTable } from '../../server/graph-access.js';
import { entriesOf, hashOfTables, operationOf } from '../support/access/mutation-findings.js';
import { mutationInputs } from '../support/access/mutation-inputs.js';
import { type Answer, answerOf, type Caller, type ServedWorld, serveWorld } from '../support/access/served-world.js';
import { openOwnerSource } from '../support/data-source.js';

/** Written by hand, and on purpose not from the access table. */
const asking = [
  'approveCycleMove',
  'approveVersion',
  'exportAudit',
  'giveGrant',
  'publishCorrection',
  'publishCycle',
  'publishVersion',
  'resetPassword',
];

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

test('what publishes, approves, gives rights, sets a password for another or exports the audit trail asks for the password, and nothing else does', () => {
  expect(accessTable.stepUpNames().sort()).toEqual(asking);
  expect(asking.filter((name) => accessTable.rolesOfCommand(name) === undefined)).toEqual([]);
});

const roleOf = ({ home, account }: Caller): Role => home.contextOf(account).actor.role as Role;

/** Asked with the session of the caller, or with the credential given. */
type Ask = (credential: Record<string, string>) => Promise<Answer>;

/** The command with an input that would succeed; `exportAudit` is a file, and no mutation. */
async function askFor(name: string, caller: Caller): Promise<Ask> {
  const session = { cookie: `zelian_session=${caller.session}` };
  if (name === 'exportAudit')
    return async (credential) => answerOf(await fetch(`${served.url}/audit/export`, { headers: { ...session, ...credential } }));
  const variables = await mutationInputs[name]?.valid({ served, owner, caller });
  if (!variables) throw new Error(`${name} has no entry in mutation-inputs.ts`);
  return (credential) => served.ask(caller, operationOf(schema, name), variables, credential);
}

test.each(asking)(
  '%s is refused to a token and to a session whose password is older, with one entry, and changes nothing',
  async (name) => {
    const caller = served.callers.find((each) => accessTable.rolesOfCommand(name)?.includes(roleOf(each))) as Caller;
    const ask = await askFor(name, caller);
    await owner.query(`update session set stepped_up_at = now() - interval '6 minutes'`);
    const before = await hashOfTables(owner);
    const credentials: readonly Record<string, string>[] = [{}, { cookie: '', authorization: `Bearer ${caller.token}` }];
    for (const credential of credentials) {
      const answer = await ask(credential);
      expect((answer.body.error ?? answer.body.errors?.[0]?.extensions)?.code).toBe('STEP_UP_REQUIRED');
      expect(await entriesOf(owner, answer)).toEqual([
        expect.objectContaining({ action: name, outcome: 'DENIED', reason: 'STEP_UP_REQUIRED' }),
      ]);
    }
    expect(await hashOfTables(owner)).toBe(before);
  },
);
