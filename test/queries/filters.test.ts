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

const countOf = async (list: string, where: string, variables: Record<string, unknown> = {}): Promise<number> => {
  const definitions = Object.keys(variables)
    .map((name) => `$${name}: String`)
    .join(' ');
  const head = definitions ? `query(${definitions})` : '';
  const answer = await world.data<Record<string, { totalCount: number }>>(
    plans,
    `${head} { ${list}(where: ${where}) { totalCount } }`,
    variables,
  );
  return answer[list]?.totalCount as number;
};
const rowsOf = async (text: string): Promise<number> => Number((await world.owner<{ n: string }>(text, [ownJurisdiction])).rows[0]?.n);

test('rows of another jurisdiction are not there, by list, count, id, child or filter', async () => {
  const { rows } = await world.owner<{ id: string }>('select id from sample.agency where jurisdiction_id<>$1', [ownJurisdiction]);
  expect(rows).toHaveLength(30);
  const query =
    'query($id: ID!, $ids: [ID!]!) { agency(id: $id) { id } agencies(where: {id: {in: $ids}}) { totalCount nodes { id } } all: agencies { totalCount aggregate { count } } }';
  const answer = await world.data(plans, query, { id: rows[0]?.id, ids: rows.map((row) => row.id) });
  expect(answer).toEqual({ agency: null, agencies: { totalCount: 0, nodes: [] }, all: { totalCount: 30, aggregate: { count: 30 } } });
});

test('a record of another jurisdiction and one that does not exist give one answer', async () => {
  const foreign = (await world.owner<{ id: string }>('select id from sample.agency where jurisdiction_id<>$1 limit 1', [ownJurisdiction]))
    .rows[0]?.id;
  const query = 'query($id: ID!) { agency(id: $id) { id name } }';
  const missing = '01890000-0000-7000-8000-ffffffffffff';
  expect(await world.text(plans, query, { id: foreign })).toBe(await world.text(plans, query, { id: missing }));
  expect(await world.text(plans, query, { id: "7' or true --" })).toBe('{"agency":null}');
});

test('what looks like SQL stays text', async () => {
  const attacks = ["x' or true --", "'; drop table sample.agency; --", '$1', '\\', "\\'", '"', '%', '_', "E'\\\\'"];
  for (const text of attacks) {
    expect([text, await countOf('agencies', '{code: {eq: $c}}', { c: text })]).toEqual([text, 0]);
    expect([text, await countOf('agencies', `{code: {eq: ${JSON.stringify(text)}}}`)]).toEqual([text, 0]);
    expect([text, await countOf('agencies', '{code: {startsWith: $c}}', { c: text })]).toEqual([text, 0]);
  }
  expect(await rowsOf('select count(*) n from sample.agency where jurisdiction_id=$1')).toBe(30);
});

test('quotes, backslashes, line ends, control characters and Chinese come back as they are', async () => {
  const { agencies } = await world.data<{ agencies: { nodes: { name: string }[] } }>(plans, '{ agencies(first: 10) { nodes { name } } }');
  expect(agencies.nodes.map((node) => node.name)).toEqual([
    '机关"甲"\\ 局\n',
    "o'Neil 某局",
    'Office 3',
    'office 3',
    '办公室',
    'Ω\u0001\u2028',
    '{"a":1}',
    '$1::text',
    '政府办',
    '审计局',
  ]);
});

test('every means each, also where a condition has no answer: a child whose value is null is not such', async () => {
  const every = await countOf('agencies', '{results: {every: {note: {startsWith: ""}}}}');
  const expected = await rowsOf(
    `select count(*) n from sample.agency a where jurisdiction_id=$1
     and not exists (select from sample.result r where r.jurisdiction_id=a.jurisdiction_id and r.agency_id=a.id and r.note is null)`,
  );
  expect(every).toBe(expected);
  expect(expected).toBeLessThan(await rowsOf('select count(*) n from sample.agency where jurisdiction_id=$1'));
});

test('a filter that is left out widens, a null is refused: by literal, by variable, in lists, and in quantifiers', async () => {
  expect(await countOf('agencies', '{}')).toBe(30);
  expect(await world.data(plans, 'query($c: String) { agencies(where: {code: {eq: $c}}) { totalCount } }')).toEqual({
    agencies: { totalCount: 30 },
  });
  const nulls = [
    '{code: {eq: null}}',
    '{code: null}',
    '{and: null}',
    '{not: null}',
    '{parent: null}',
    '{results: {some: null}}',
    '{results: null}',
    '{code: {in: null}}',
    '{code: {isNull: null}}',
  ];
  for (const where of nulls) {
    expect([where, refusalOf(() => world.bind(plans, `{ agencies(where: ${where}) { totalCount } }`)).code]).toEqual([
      where,
      'NULL_OPERAND',
    ]);
  }
  for (const w of [{ code: { eq: null } }, { and: [{ not: { sector: { in: null } } }] }, { or: null }]) {
    const query = 'query($w: AgencyWhere) { agencies(where: $w) { totalCount } }';
    expect(refusalOf(() => world.bind(plans, query, { w })).code).toBe('NULL_OPERAND');
  }
});

test('variables that PostgreSQL could not store, or that do not fit their type, are refused with a sentence in both languages', () => {
  const cases: [string, unknown, string, RegExp][] = [
    ['String', 'a\0b', 'TEXT_NOT_STORABLE', /空字符/],
    ['String', 'a\ud800b', 'TEXT_NOT_STORABLE', /Unicode/],
    ['String', 7, 'VARIABLE_NOT_VALID', /变量/],
  ];
  for (const [type, c, code, chinese] of cases) {
    const refusal = refusalOf(() =>
      world.bind(plans, `query($c: ${type}) { agencies(where: {code: {contains: $c}}) { totalCount } }`, { c }),
    );
    expect([refusal.code, refusal.kind]).toEqual([code, 'invalid']);
    expect(refusal.sentence.zh).toMatch(chinese);
  }
  for (const d of ['1e3', '1.23456', 'NaN', '', '123456789012345', 0.1 + 0.2, null, '１', '1\n']) {
    const query = 'query($d: Decimal!) { indicators(where: {fullMarks: {lt: $d}}) { totalCount } }';
    expect([d, refusalOf(() => world.bind(plans, query, { d })).code]).toEqual([d, 'VARIABLE_NOT_VALID']);
  }
});

test('variables nested beyond the limit, and filters with too many conditions, are refused whatever their length', () => {
  const nested = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => ({ not: inner }), {} as unknown);
  const query = 'query($w: AgencyWhere) { agencies(where: $w) { totalCount } }';
  expect(refusalOf(() => world.bind(plans, query, { w: nested(20_000) }))).toMatchObject({
    code: 'VARIABLES_TOO_NESTED',
    kind: 'limit-exceeded',
    details: { allowed: 40 },
  });
  expect(world.bind(plans, query, { w: nested(30) }).plan.text).toContain('is not true');
  const many = { or: Array.from({ length: 301 }, (_, at) => ({ code: { eq: String(at) } })) };
  expect(refusalOf(() => world.bind(plans, query, { w: many }))).toMatchObject({ code: 'TOO_MANY_CONDITIONS', details: { allowed: 300 } });
});

test('what configuration projects shows what is in force, unless a version is named', async () => {
  expect(await countOf('rubrics', '{}')).toBe(1);
  expect(await countOf('rubrics', '{version: {isNull: false}}')).toBe(3);
  expect(await countOf('rubrics', '{or: [{not: {state: {eq: "IN_FORCE"}}}]}')).toBe(2);
  const inForce = await countOf('indicators', '{}');
  const all = await countOf('indicators', '{rubric: {version: {isNull: false}}}');
  expect([inForce, all]).toEqual([7, 21]); // of 8 and of 24: three are secret, one of them in force
  const query = 'query($i: ID!) { indicator(id: $i) { id } indicators(where: {id: {eq: $i}}) { totalCount } }';
  const old = (
    await world.owner<{ id: string }>(
      `select i.id from sample.indicator i join sample.rubric r on r.id=i.rubric_id where r.state='SUPERSEDED' and not is_secret and i.jurisdiction_id=$1`,
      [ownJurisdiction],
    )
  ).rows[0]?.id;
  expect(await world.data(plans, query, { i: old })).toEqual({ indicator: { id: old }, indicators: { totalCount: 1 } });
});
