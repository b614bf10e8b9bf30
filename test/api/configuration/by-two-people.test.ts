import { buildRubric } from '../../../seeds/document-builders.js';
import { type Caller, type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { acknowledgementsFor, configurationService, simulatedNow } from '../../support/configuration.js';

let served: ServedWorld;
let department: Caller;
let approver: Caller;

beforeAll(async () => {
  served = await serveWorld();
  department = served.caller('first', 'department');
  approver = served.caller('first', 'approver');
});
afterAll(() => served?.close());

interface Version {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly contentHash: string;
}

const shown = 'configVersion { id version state contentHash }';

/** `code` alone where it was refused. */
interface StepAnswer {
  readonly configVersion: Version;
  readonly findings?: object[];
  readonly code?: string;
}

async function run(caller: Caller, name: string, input: object, more = ''): Promise<StepAnswer> {
  const type =
    {
      createDraft: 'CreateDraft',
      approveVersion: 'ApproveVersion',
      returnVersion: 'ReturnVersion',
      publishVersion: 'PublishVersion',
      submitVersion: 'SubmitVersion',
    }[name] ?? 'Version';
  const { body } = await served.ask<Record<string, StepAnswer>>(
    caller,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${shown} ${more} } }`,
    { input },
  );
  const refused = { code: body.errors?.[0]?.extensions.code } as StepAnswer;
  return body.data?.[name] ?? refused;
}

const refer = ({ id, version }: Version) => ({ versionId: id, version });
const draft = async (content: object): Promise<Version> =>
  (await run(department, 'createDraft', { content: JSON.stringify(content) })).configVersion;
/** Everybody was worked out by it; nobody submits what nobody has seen the effect of. */
async function simulated(version: Version): Promise<Version> {
  const service = configurationService(served.world);
  const answer = await simulatedNow(service, department.home.contextOf('department'), { ...version, contentHash: '' });
  return { ...version, version: answer.version };
}
const accepted = ({ id }: Version) =>
  acknowledgementsFor({ service: configurationService(served.world), author: department.home.contextOf('department') }, id);
const today = new Date().toISOString().slice(0, 10);

test('a rubric comes from a file into force by two people, and a cycle can be drafted on it', async () => {
  const made = await draft(buildRubric('from-a-file'));
  expect(made).toMatchObject({ state: 'DRAFT', version: 1 });
  const checked = await run(department, 'checkVersion', refer(made), 'findings { code }');
  expect(checked.configVersion.state).toBe('CHECKED');
  // nobody reviews three of the small rubric's indicators, and none has a basis
  const codes = (checked.findings ?? []).map((finding) => (finding as { code: string }).code).sort();
  expect(codes).toEqual([...Array(4).fill('LEGAL_BASIS_MISSING'), ...Array(3).fill('REVIEW_DEPARTMENT_MISSING')]);
  const seen = await simulated(checked.configVersion);
  const submitted = (
    await run(department, 'submitVersion', { ...refer(seen), idempotencyKey: null, acknowledgements: await accepted(seen) })
  ).configVersion;
  const signed = { ...refer(submitted), contentHash: submitted.contentHash };
  expect(await run(department, 'approveVersion', signed)).toEqual({ code: 'COMMAND_NOT_ALLOWED' });
  expect(await run(approver, 'approveVersion', { ...signed, contentHash: 'another' })).toEqual({ code: 'APPROVED_CONTENT_DIFFERS' });
  const approved = (await run(approver, 'approveVersion', signed)).configVersion;
  const { configVersion } = await run(department, 'publishVersion', { ...refer(approved), validFrom: today });
  expect(configVersion).toMatchObject({ id: made.id, state: 'IN_FORCE', version: 6 });
  const { body } = await served.ask<{ rubrics: { nodes: object[] } }>(
    department,
    '{ rubrics { nodes { version state } } gradingPolicies { nodes { id } } }',
  );
  expect(body.data?.rubrics.nodes).toEqual([{ version: 'from-a-file', state: 'IN_FORCE' }]);
  const { body: found } = await served.ask<{ configVersion: { document: { id: string } } }>(
    department,
    `{ configVersion(id: "${made.id}") { document { id } } }`,
  );
  const document = found.data?.configVersion.document.id;
  const onDay = async (caller: Caller, day: string) => {
    const query = `{ versionInForce(documentId: "${document}", day: "${day}") { configVersion { label document { code } } } }`;
    const answer = await served.ask<{ versionInForce: { configVersion: object | null } }>(caller, query);
    return answer.body.data?.versionInForce.configVersion ?? answer.body.errors?.[0]?.extensions.code ?? null;
  };
  expect(await onDay(department, today)).toEqual({ label: 'from-a-file', document: { code: 'JOINT_EVALUATION' } });
  expect(await onDay(approver, '1999-01-01')).toBeNull();
  expect(await onDay(served.caller('second', 'department'), today)).toBeNull();
  expect(await onDay(served.caller('first', 'agency01'), today)).toBe('FIELD_NOT_READABLE');
});

test('a data element that is not there is found, with its path and a sentence in the language asked for', async () => {
  const content = { ...buildRubric('unknown-element'), dataElements: ['tasksDue', 'tasksDone', 'faults', 'happiness'] };
  const made = await draft(content);
  const ask = async (language: string, version: Version) => {
    const query = `mutation ($input: VersionInput!) { checkVersion(input: $input) { ${shown} findings { document path code severity text } } }`;
    const { body } = await served.ask<Record<string, StepAnswer>>(
      department,
      query,
      { input: refer(version) },
      { 'accept-language': language },
    );
    return body.data?.['checkVersion'] as StepAnswer;
  };
  const finding = { document: 'RUBRIC', path: ['dataElements', '3'], code: 'ELEMENT_UNKNOWN', severity: 'error' };
  const english = await ask('en', made);
  expect(english.configVersion.state).toBe('DRAFT');
  expect(english.findings).toEqual([
    { ...finding, text: 'The catalogue has no data element happiness; add it first, or correct the code.' },
  ]);
  const chinese = await ask('zh', english.configVersion);
  expect(chinese.findings).toEqual([{ ...finding, text: '数据项目录中没有 happiness：请先登记，或改正编码。' }]);
  expect(await run(department, 'submitVersion', refer(chinese.configVersion))).toEqual({ code: 'CONFIG_VERSION_NOT_READY' });
});

test('what is no JSON, or no document, is refused; a returned version says why', async () => {
  expect(await run(department, 'createDraft', { content: '{ kind: RUBRIC' })).toEqual({ code: 'DOCUMENT_TEXT_NOT_READABLE' });
  expect(await run(department, 'createDraft', { content: '[]' })).toEqual({ code: 'DRAFT_NOT_READABLE' });
  const made = await draft(buildRubric('returned'));
  const checked = (await run(department, 'checkVersion', refer(made))).configVersion;
  const submitted = (
    await run(department, 'submitVersion', {
      ...refer(await simulated(checked)),
      idempotencyKey: 'submitted-once',
      acknowledgements: await accepted(checked),
    })
  ).configVersion;
  expect(await run(approver, 'returnVersion', { ...refer(submitted), reason: ' ' })).toEqual({ code: 'RETURN_REASON_MISSING' });
  await run(approver, 'returnVersion', { ...refer(submitted), reason: '目标值缺少依据' });
  const { body } = await served.ask<{ configVersion: object }>(department, `{ configVersion(id: "${made.id}") { state returnReason } }`);
  expect(body.data?.configVersion).toEqual({ state: 'RETURNED', returnReason: '目标值缺少依据' });
});
