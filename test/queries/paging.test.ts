import type { Plans } from '../../server/graph/plans.js';
import { refusalOf } from '../support/interpreter/refusal.js';
import { ownJurisdiction } from '../support/interpreter/sample-rows.js';
import { SampleWorld } from '../support/interpreter/sample-world.js';

let world: SampleWorld;
let plans: Plans;
beforeAll(async () => {
  world = await SampleWorld.open();
  plans = world.plans();
});
afterAll(() => world.close());

const periods = { period: { in: ['2025Q1', '2025Q2', '2025Q3'] } };
type Page = {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
};

const page = async (orderBy: string, size: string, cursor: { after?: string | null; before?: string | null }): Promise<Page> => {
  const query = `query($where: ResultWhere, $after: String, $before: String) {
    results(where: $where, orderBy: ${orderBy}, ${size}, after: $after, before: $before) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return (await world.data<{ results: Page }>(plans, query, { where: periods, ...cursor })).results;
};

/** What PostgreSQL says, asked by hand. */
const ordered = async (by: string): Promise<string[]> => {
  const { rows } = await world.owner<{ id: string }>(`select id from sample.result where jurisdiction_id=$1 order by ${by}`, [
    ownJurisdiction,
  ]);
  return rows.map((row) => row.id);
};

const orders = [
  ['[{field: RANK}]', 'rank, id'],
  ['[{field: POINTS, direction: DESC}]', 'points desc nulls last, id desc'],
  ['[{field: NOTE}, {field: POINTS, direction: DESC}]', 'note collate "C" asc nulls last, points desc nulls last, id desc'],
  ['[{field: PERIOD, direction: DESC}, {field: IS_REVIEWED}]', 'period collate "C" desc, is_reviewed asc nulls last, id'],
] as const;

test.each(orders)('pages of 37 in the order %s hold every row once, forward and backward', async (orderBy, by) => {
  const expected = await ordered(by);
  expect(expected).toHaveLength(400);
  const forward: string[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo }: Page = await page(orderBy, 'first: 37', { after });
    forward.push(...edges.map((edge) => edge.node.id));
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(forward).toEqual(expected);
  const backward: string[] = [];
  for (let before: string | null = null; ; ) {
    const { edges, pageInfo }: Page = await page(orderBy, 'last: 37', { before });
    backward.unshift(...edges.map((edge) => edge.node.id));
    if (!pageInfo.hasPreviousPage) break;
    before = pageInfo.startCursor;
  }
  expect(backward).toEqual(expected);
});

test('where every key is required and all directions agree, the page begins by row comparison', async () => {
  const query = 'query($c: String) { agencies(after: $c, orderBy: [{field: CODE}]) { nodes { id } pageInfo { endCursor } } }';
  const { agencies } = await world.data<{ agencies: Page }>(plans, query);
  expect(world.bind(plans, query, { c: agencies.pageInfo.endCursor }).plan.text).toContain(
    '(t1."code" collate "C",t1."id")>($1::text,$2::uuid)',
  );
});

test('an offset skips rows, and says that some precede', async () => {
  const all = await ordered('id');
  const query =
    'query($o: Int) { results(where: {period: {in: ["2025Q1", "2025Q2", "2025Q3"]}}, first: 2, offset: $o) { nodes { id } pageInfo { hasPreviousPage hasNextPage } } }';
  expect((await world.data(plans, query, { o: 395 }))['results']).toEqual({
    nodes: [{ id: all[395] }, { id: all[396] }],
    pageInfo: { hasPreviousPage: true, hasNextPage: true },
  });
  expect((await world.data<{ results: Page }>(plans, query, { o: 0 })).results.pageInfo.hasPreviousPage).toBe(false);
});

test('a list below a row comes whole when its edge declares a usual size from 50, and in pages of 50 otherwise', async () => {
  await world.owner(
    `insert into sample.membership
     select jurisdiction_id, gen_random_uuid(), id, gen_random_uuid(), current_date - 1, null from sample.alliance, generate_series(1, 52)
     where jurisdiction_id=$1 and code='L9'`,
    [ownJurisdiction],
  );
  const query =
    '{ alliances(where: {code: {eq: "L9"}}) { nodes { members { totalCount nodes { id } } memberships { totalCount nodes { id } } } } }';
  type Whole = { totalCount: number; nodes: { id: string }[] };
  const { alliances } = await world.data<{ alliances: { nodes: [{ members: Whole; memberships: Whole }] } }>(plans, query);
  const [{ members, memberships }] = alliances.nodes;
  expect(members.totalCount).toBeGreaterThan(52);
  expect(members.totalCount).toBeLessThanOrEqual(60);
  expect(members.nodes).toHaveLength(members.totalCount);
  expect(memberships.totalCount).toBeGreaterThan(52);
  expect(memberships.nodes).toHaveLength(50);
});

const refusals: [string, string, Record<string, unknown>, string][] = [
  ['a page larger than 200', '{ agencies(first: 201) { nodes { id } } }', {}, 'PAGE_TOO_LARGE'],
  ['a negative page', 'query($n: Int) { agencies(last: $n) { nodes { id } } }', { n: -1 }, 'PAGE_TOO_LARGE'],
  ['an offset beyond 10,000', 'query($n: Int) { agencies(offset: $n) { nodes { id } } }', { n: 10_001 }, 'PAGE_TOO_LARGE'],
  ['groups beyond 1,000', '{ agencies { groups(by: [SECTOR], first: 1001) { aggregate { count } } } }', {}, 'PAGE_TOO_LARGE'],
  ['first with last', '{ agencies(first: 1, last: 1) { nodes { id } } }', {}, 'PAGE_ARGUMENTS_DISAGREE'],
  ['an offset with a cursor', '{ agencies(offset: 1, after: "x") { nodes { id } } }', {}, 'PAGE_ARGUMENTS_DISAGREE'],
  ['no group key', '{ agencies { groups(by: []) { aggregate { count } } } }', {}, 'GROUP_KEYS_NOT_POSSIBLE'],
  ['a key that is not grouped by', '{ agencies { groups(by: [SECTOR]) { key { code } } } }', {}, 'GROUP_KEY_NOT_GROUPED'],
];

test.each(refusals)('%s is refused before any SQL, in both languages', (_what, query, variables, code) => {
  const refused = refusalOf(() => world.bind(plans, query, variables));
  expect(refused.code).toBe(code);
  expect(refused.sentence.zh).toMatch(/[\u4e00-\u9fff]/);
  expect(refused.sentence.en).toMatch(/^[ -~]+$/);
});

test('a cursor of another list, of another order, or with values that nobody was given is refused', async () => {
  const cursorOf = async (query: string): Promise<string> =>
    Object.values(await world.data<Record<string, Page>>(plans, query))[0]?.pageInfo.endCursor as string;
  const ranked = 'orderBy: [{field: POINTS}]';
  const own = await cursorOf(`{ results(where: {period: {eq: "2025Q1"}}, ${ranked}, first: 1) { pageInfo { endCursor } } }`);
  const query = `query($c: String) { results(where: {period: {eq: "2025Q1"}}, ${ranked}, after: $c) { nodes { id } } }`;
  expect(world.bind(plans, query, { c: own }).values).toContain(JSON.parse(Buffer.from(own, 'base64').toString('utf8'))[1]);
  const [mark, points, id] = JSON.parse(Buffer.from(own, 'base64').toString('utf8')) as string[];
  const forged = [
    [mark, '1e3', id],
    [mark, points, 'x'],
    [mark, points, null],
    [mark, points],
    [mark, points, id, id],
    [mark, '9'.repeat(19), id],
    [mark, "1';drop", id],
    7,
  ];
  const foreign = [
    await cursorOf('{ agencies(first: 1) { pageInfo { endCursor } } }'),
    await cursorOf('{ results(where: {period: {eq: "2025Q1"}}, first: 1) { pageInfo { endCursor } } }'),
    await cursorOf(
      '{ results(where: {period: {eq: "2025Q1"}}, orderBy: [{field: POINTS, direction: DESC}], first: 1) { pageInfo { endCursor } } }',
    ),
    ...forged.map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64')),
    '',
    '{',
  ];
  for (const c of foreign) expect([c, refusalOf(() => world.bind(plans, query, { c })).code]).toEqual([c, 'CURSOR_NOT_OF_LIST']);
});

test('every kind of key survives the way through a cursor', async () => {
  for (const field of ['FOUND_ON', 'CLOSED_AT', 'STATUS', 'TITLE']) {
    const query = `query($c: String) { issues(orderBy: [{field: ${field}}], first: 30, after: $c) { nodes { id } pageInfo { endCursor } } }`;
    type Issues = { issues: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
    const { issues: first } = await world.data<Issues>(plans, query);
    const { issues: second } = await world.data<Issues>(plans, query, { c: first.pageInfo.endCursor });
    const both = [...first.nodes, ...second.nodes].map((node) => node.id);
    expect(new Set(both).size).toBe(40);
  }
});
