import { dayOf } from '../../../server/core/clock.js';
import type { VersionAnswer } from '../../../server/modules/configuration/lifecycle.js';
import { type AnsweredError, type Caller, type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { acknowledgementsFor, configurationService, newRubric, referTo, rubricAt, type Stage } from '../../support/configuration.js';
import { openOwnerSource } from '../../support/data-source.js';
import { command, refusalOf } from '../../support/session-client.js';

// What a version says that the caller may do with it, beside what the commands answer.

let served: ServedWorld;
let source: Caller;
beforeAll(async () => {
  served = await serveWorld();
  source = served.caller('first', 'department');
});
afterAll(() => served?.close());

const path = () => ({
  service: configurationService(served.world),
  author: source.home.contextOf('department'),
  approver: source.home.contextOf('approver'),
});
const today = dayOf(new Date());

const places = ['DRAFT', 'CHECKED', 'SIMULATED', 'SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN'] as const;
type Place = (typeof places)[number];

/** A new version in the state. */
async function versionIn(place: Place): Promise<VersionAnswer> {
  const { service, author, approver } = path();
  if (place === 'RETURNED') {
    const submitted = await rubricAt(path(), 'SUBMITTED', newRubric());
    return service.returnVersion(approver, { ...referTo(submitted), reason: 'the target lacks a basis' });
  }
  if (place === 'WITHDRAWN') {
    const draft = await rubricAt(path(), 'DRAFT', newRubric());
    return service.withdrawVersion(author, { ...referTo(draft), reason: 'made in vain' });
  }
  return rubricAt(path(), place satisfies Stage, newRubric());
}

type Step = readonly [flag: string, name: string, type: string, input: (version: VersionAnswer) => object | Promise<object>];
const steps: readonly Step[] = [
  ['mayEdit', 'updateDraft', 'UpdateDraftInput', (each) => ({ ...referTo(each), content: JSON.stringify(newRubric()) })],
  ['mayCheck', 'checkVersion', 'VersionInput', referTo],
  [
    'maySubmit',
    'submitVersion',
    'SubmitVersionInput',
    async (each) => ({ ...referTo(each), acknowledgements: await acknowledgementsFor(path(), each.id) }),
  ],
  ['mayApprove', 'approveVersion', 'ApproveVersionInput', (each) => ({ ...referTo(each), contentHash: each.contentHash })],
  ['mayReturn', 'returnVersion', 'ReturnVersionInput', (each) => ({ ...referTo(each), reason: 'it lacks a basis' })],
  ['mayPublish', 'publishVersion', 'PublishVersionInput', (each) => ({ ...referTo(each), validFrom: today })],
  ['mayWithdraw', 'withdrawVersion', 'WithdrawVersionInput', (each) => ({ ...referTo(each), reason: 'another one is better' })],
  ['mayRollBack', 'rollBack', 'RollBackInput', ({ id }) => ({ versionId: id, label: newRubric().label, reason: 'it was right' })],
];
const names = steps.map(([flag]) => flag).join(' ');

async function told(caller: Caller, id: string): Promise<Record<string, boolean>> {
  const query = `query ($id: ID!) { configVersion(id: $id) { ${names} } }`;
  const { body } = await served.ask<{ configVersion: Record<string, boolean> }>(caller, query, { id });
  return body.data?.configVersion as Record<string, boolean>;
}

const refusals = ['SIMULATION_MISSING', 'CONFIG_VERSION_NOT_READY', 'COMMAND_NOT_ALLOWED', 'APPROVER_IS_AUTHOR'];

test.each(places.flatMap((place) => (['department', 'approver'] as const).map((account) => [place, account] as const)))(
  'of a version that is %s, what %s is told that it may do is what the commands then do',
  async (place, account) => {
    const caller = served.caller('first', account);
    for (const [flag, name, type, input] of steps) {
      const version = await versionIn(place);
      const may = (await told(caller, version.id))[flag];
      const refusal = refusalOf(await command(served, caller, [name, type, 'configVersion { id }'], await input(version)));
      expect([name, may, refusal]).toEqual([name, may, may ? null : expect.stringMatching(refusals.join('|'))]);
    }
  },
);

test('each step is open to somebody in some state, so that none of the answers above is no for want of a question', async () => {
  const open = new Set<string>();
  for (const place of places) {
    const { id } = await versionIn(place);
    for (const account of ['department', 'approver'] as const)
      for (const [flag, may] of Object.entries(await told(served.caller('first', account), id))) if (may) open.add(flag);
  }
  expect([...open].sort()).toEqual([...steps.map(([flag]) => flag)].sort());
});

test('who changed a draft is told that approving it is not for them', async () => {
  const { id } = await versionIn('SUBMITTED');
  const approver = served.caller('first', 'approver');
  expect(await told(approver, id)).toMatchObject({ mayApprove: true, mayReturn: true });
  const editor = JSON.stringify([source.home.contextOf('department').actor.accountId, approver.home.contextOf('approver').actor.accountId]);
  await owner((ask) => ask('update config_version set editor_ids = $2::jsonb where id = $1', [id, editor]));
  expect(await told(approver, id)).toMatchObject({ mayApprove: false, mayReturn: false });
});

test('nothing is filtered, ordered or grouped by such an answer', async () => {
  const codes = async (query: string): Promise<(string | undefined)[]> =>
    ((await served.ask(source, query)).body.errors as readonly AnsweredError[] | undefined)?.map(({ extensions }) => extensions.code) ?? [];
  expect(await codes('{ configVersions(where: { mayEdit: { eq: true } }) { totalCount } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(await codes('{ configVersions(orderBy: [{ field: MAY_EDIT }]) { totalCount } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(await codes('{ configVersions { groups(by: [MAY_EDIT]) { aggregate { count } } } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});

async function owner(work: (ask: (statement: string, values: unknown[]) => Promise<unknown>) => Promise<unknown>): Promise<void> {
  const data = await openOwnerSource(served.database.ownerUrl);
  await work((statement, values) => data.query(statement, values));
  await data.destroy();
}
