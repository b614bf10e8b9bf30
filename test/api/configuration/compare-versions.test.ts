import { buildGradingPolicy } from '../../../seeds/document-builders.js';
import { type Answer, type Caller, refusalIn, type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { configurationService, newRubric, rubricAt } from '../../support/configuration.js';
import type { AccountName } from '../../support/world.js';

// What makes one version of another, told row by row and field by field.

// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;
interface Change {
  readonly kind: string;
  readonly path: readonly string[];
  readonly entry: string | null;
  readonly name: string | null;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}
interface Compared {
  readonly compareVersions: { readonly beforeLabel: string; readonly afterLabel: string; readonly changes: readonly Change[] };
}

let served: ServedWorld;
let author: Caller;
beforeAll(async () => {
  served = await serveWorld();
  author = served.caller('first', 'department');
});
afterAll(() => served?.close());

const draftOf = async (content: Loose, home: 'first' | 'second' = 'first'): Promise<string> => {
  const { home: at } = served.caller(home, 'department');
  const path = { service: configurationService(served.world), author: at.contextOf('department'), approver: at.contextOf('approver') };
  return (await rubricAt(path, 'DRAFT', content)).id;
};
const query = `query ($before: ID!, $after: ID!) { compareVersions(beforeId: $before, afterId: $after)
  { beforeLabel afterLabel changes { kind path entry name field before after } } }`;
const compare = (caller: Caller, before: string, after: string, language = 'zh'): Promise<Answer<Compared>> =>
  served.ask<Compared>(caller, query, { before, after }, { 'accept-language': language });

const copyOf = (document: unknown): Loose => JSON.parse(JSON.stringify(document));

const changed = (): { former: Loose; later: Loose; codes: string[] } => {
  const [former, later] = [copyOf(newRubric()), copyOf(newRubric())];
  later.categories[1].items[0].indicators[0].fullMarks = '7';
  const { indicators } = later.categories[0].items[0];
  const codes = indicators.map(({ code }: Loose) => code);
  const copy = copyOf(indicators.at(-1));
  indicators.pop();
  indicators.push({ ...copy, code: 'N9', name: { zh: '新指标', en: 'New indicator' } });
  return { former, later, codes };
};

test('each difference is told with its entry, its field in words, and both values', async () => {
  const { former, later, codes } = changed();
  const [before, after] = [await draftOf(former), await draftOf(later)];
  const { body } = await compare(author, before, after);
  const { beforeLabel, afterLabel, changes } = (body.data as Compared).compareVersions;
  expect([beforeLabel, afterLabel]).toEqual([former.label, later.label]);
  const first = former.categories[1].items[0].indicators[0];
  expect(changes).toContainEqual({
    kind: 'CHANGED',
    path: expect.arrayContaining([`[${first.code}]`, 'fullMarks']),
    entry: first.code,
    name: first.name.zh,
    field: '满分',
    before: JSON.stringify(first.fullMarks),
    after: '"7"',
  });
  expect(changes.filter(({ kind }) => kind === 'ADDED').map(({ entry, name }) => [entry, name])).toEqual([['N9', '新指标']]);
  expect(changes.filter(({ kind }) => kind === 'REMOVED').map(({ entry }) => entry)).toEqual([codes.at(-1)]);
  expect(changes.map(({ field }) => field)).toContain('版本号');
  expect(changes).toHaveLength(4);
  const english = (await compare(author, before, after, 'en')).body.data?.compareVersions.changes ?? [];
  expect(english.map(({ field }) => field)).toEqual(expect.arrayContaining(['full marks', 'version label']));
});

test('what is inside of an entry is told within it: an override within its profile, a level within its indicator', async () => {
  const [former, later] = [copyOf(newRubric()), copyOf(newRubric())];
  const indicators = later.categories.flatMap(({ items }: Loose) => items.flatMap((item: Loose) => item.indicators));
  const levelled = indicators.find(({ method }: Loose) => method.kind === 'LEVELS');
  levelled.method.levels[0].points = '0.5';
  const [profile] = later.profiles;
  const own = indicators.find(({ code }: Loose) => !profile.overlays?.some(({ indicator }: Loose) => indicator === code));
  profile.overlays = [...(profile.overlays ?? []), { indicator: own.code, fullMarks: '3' }];
  const { changes } = ((await compare(author, await draftOf(former), await draftOf(later))).body.data as Compared).compareVersions;
  const level = levelled.method.levels[0];
  expect(changes.filter(({ field }) => field !== '版本号').map(({ kind, entry, name, field }) => [kind, entry, name, field])).toEqual([
    ['ADDED', profile.code, profile.name.zh, `单独规定，${own.code} ${own.name.zh}`],
    ['CHANGED', levelled.code, levelled.name.zh, `计分方法，等级，${level.code} ${level.name.zh}，分值`],
  ]);
});

test('a quota and a band share the code of their grade, and are told apart by their lists', async () => {
  const [former, later] = [copyOf(buildGradingPolicy('compared.1')), copyOf(buildGradingPolicy('compared.2'))];
  const [band] = later.bands;
  former.quotas = [{ grade: band.grade, share: '0.3', rounding: 'FLOOR', ties: 'ALL_IN' }];
  later.quotas = [{ ...former.quotas[0], share: '0.25' }];
  band.from = '91';
  const { changes } = ((await compare(author, await draftOf(former), await draftOf(later))).body.data as Compared).compareVersions;
  const told = changes
    .filter(({ field }) => field !== '版本号')
    .map(({ entry, name, field, before, after }) => [entry, name, field, before, after]);
  expect(told).toEqual(
    expect.arrayContaining([
      [band.grade, band.name.zh, '下限', JSON.stringify(former.bands[0].from), '"91"'],
      [band.grade, `名额 ${band.name.zh}`, '比例', '"0.3"', '"0.25"'],
    ]),
  );
  expect(told).toHaveLength(2);
});

test('a version differs from itself in nothing', async () => {
  const id = await draftOf(newRubric());
  expect((await compare(author, id, id)).body.data?.compareVersions.changes).toEqual([]);
});

test('a rubric and a policy are not compared', async () => {
  const found = await served.ask<{ configVersions: { nodes: { id: string; document: { kind: string } }[] } }>(
    author,
    '{ configVersions(first: 100) { nodes { id document { kind } } } }',
  );
  const policy = found.body.data?.configVersions.nodes.find(({ document }) => document.kind === 'GRADING_POLICY')?.id as string;
  expect(refusalIn(await compare(author, await draftOf(newRubric()), policy)).code).toBe('VERSIONS_OF_OTHER_KINDS');
});

test('a version of another jurisdiction is answered like one that is not there', async () => {
  const own = await draftOf(newRubric());
  const foreign = await draftOf(newRubric(), 'second');
  for (const [before, after] of [
    [own, foreign],
    [foreign, own],
    [own, '01900000-0000-7000-8000-000000000000'],
    [own, 'x'],
  ] as const)
    expect(refusalIn(await compare(author, before, after)).code).toBe('CONFIG_VERSION_NOT_FOUND');
});

test.each<[AccountName, string]>([
  ['approver', ''],
  ['analyst', 'FIELD_NOT_READABLE'],
  ['reviewer', 'FIELD_NOT_READABLE'],
  ['agency01', 'FIELD_NOT_READABLE'],
  ['system', 'FIELD_NOT_READABLE'],
  ['security', 'FIELD_NOT_READABLE'],
  ['auditor', 'FIELD_NOT_READABLE'],
])('%s is answered %s', async (account, code) => {
  const id = await draftOf(newRubric());
  expect(refusalIn(await compare(served.caller('first', account), id, id)).code).toBe(code);
});
