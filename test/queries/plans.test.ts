import { execute, parse } from 'graphql';
import { compiledData } from '../../server/graph/compiled-data.js';
import { DataText, stringify } from '../../server/graph/data-text.js';
import type { Plans } from '../../server/graph/plans.js';
import { refusalOf } from '../support/interpreter/refusal.js';
import { SampleWorld } from '../support/interpreter/sample-world.js';

let world: SampleWorld;
let plans: Plans;
beforeAll(async () => {
  world = await SampleWorld.open();
});
beforeEach(() => {
  plans = world.plans();
});
afterAll(() => world.close());

/** Binds one document with each of the variables, as a server does that keeps its documents. */
function compiledFor(query: string, variables: readonly Record<string, unknown>[]): number {
  const document = parse(query);
  const [node] = document.definitions;
  const before = plans.compiled;
  for (const each of variables) plans.bind(plans.operation(document, node as never), 'DEPARTMENT', each);
  return plans.compiled - before;
}

test('one plan serves all values of one shape, and another shape has a plan of its own', () => {
  const where = 'query($w: AgencyWhere) { agencies(where: $w) { totalCount } }';
  const code = (eq: string) => ({ w: { code: { eq } } });
  expect(compiledFor(where, [code('a'), code('b'), code('c')])).toBe(1);
  expect(compiledFor(where, [code('a'), { w: { code: { ne: 'a' } } }, { w: { sector: { eq: 'a' } } }, {}, { w: null }])).toBe(5);
  expect(compiledFor(where, [{ w: { code: { in: [] } } }, { w: { code: { in: ['a', 'b'] } } }])).toBe(1);
  const page = 'query($n: Int, $c: String, $o: Int) { agencies(first: $n, after: $c, offset: $o) { nodes { id } } }';
  expect(compiledFor(page, [{ n: 1 }, { n: 2 }, { n: 1 }, { n: 1, o: 5 }, { n: 1, o: 7 }])).toBe(3);
  const part =
    'query($b: Boolean!, $by: [AgencyGroupKey!]!) { agencies { totalCount @include(if: $b) groups(by: $by) { aggregate { count } } } }';
  expect(
    compiledFor(part, [
      { b: true, by: ['SECTOR'] },
      { b: false, by: ['SECTOR'] },
      { b: true, by: ['CODE'] },
    ]),
  ).toBe(3);
});

test('values of a data enum are parameters, names of fields are not', () => {
  const status = 'query($s: [IssueStatus!]) { issues(where: {status: {in: $s}}) { totalCount } }';
  expect(compiledFor(status, [{ s: ['OPEN'] }, { s: ['CLOSED', 'OPEN'] }])).toBe(1);
  const order = 'query($f: IssueField!) { issues(orderBy: [{field: $f}]) { nodes { id } } }';
  expect(compiledFor(order, [{ f: 'TITLE' }, { f: 'STATUS' }])).toBe(2);
});

test('the oldest plans are forgotten', () => {
  plans = world.plans({ plans: 3 });
  const page = 'query($n: Int) { agencies(first: $n) { nodes { id } } }';
  const document = parse(page);
  const bind = (n: number) => plans.bind(plans.operation(document, document.definitions[0] as never), 'DEPARTMENT', { n });
  for (const n of [1, 2, 3, 1, 4]) bind(n);
  expect(plans.compiled).toBe(4);
  bind(1);
  expect(plans.compiled).toBe(4);
  bind(2);
  expect(plans.compiled).toBe(5);
});

test('one name of a prepared statement means one text', () => {
  const names = new Map<string, string>();
  for (const first of [1, 2]) {
    for (const role of ['DEPARTMENT', 'AGENCY'] as const) {
      for (const other of [plans, world.plans()]) {
        const { name, text } = world.bind(other, `{ agencies(first: ${first}) { nodes { id } } }`, {}, role).plan;
        expect(names.get(name) ?? text).toBe(text);
        names.set(name, text);
        expect(Buffer.byteLength(name)).toBeLessThan(64);
      }
    }
  }
  expect(names.size).toBe(4);
});

test('a parameter that no text uses is not bound: its list is skipped, or answered without it', async () => {
  const query = `query($yes: Boolean!, $code: String, $c: String, $o: Int) {
    agencies(where: {code: {eq: $code}}, offset: $o) { nodes @include(if: $yes) { id } __typename }
    again: agencies(after: $c) @skip(if: true) { nodes { id } } }`;
  expect(await world.data(plans, query, { yes: false, code: 'A000', o: 3 })).toEqual({ agencies: { __typename: 'AgencyConnection' } });
  expect(world.bind(plans, query, { yes: false, code: 'A000', o: 3 }).values).toEqual([]);
});

test('objects of more than a hundred members, and aliases longer than an SQL name, come whole and in their order', async () => {
  const fields = Array.from({ length: 130 }, (_, at) => `f${at}: code`);
  const long = 'x'.repeat(120);
  type Nodes = { agencies: { nodes: [Record<string, string>] } };
  const query = `{ agencies(first: 1) { nodes { ${fields.join(' ')} ${long}1: code ${long}2: sector } } }`;
  const [node] = (await world.data<Nodes>(plans, query)).agencies.nodes;
  expect(Object.keys(node)).toEqual([...fields.map((field) => field.split(':')[0]), `${long}1`, `${long}2`]);
  expect(node[`${long}1`]).toBe('A000');
});

test('a selection of which nothing is left is an empty object', async () => {
  const query =
    '{ agencies(first: 1) { nodes { id @skip(if: true) } aggregate { count @skip(if: true) } pageInfo { endCursor @skip(if: true) } } }';
  expect(await world.text(plans, query)).toBe('{"agencies":{"nodes":[{}],"aggregate":{},"pageInfo":{}}}');
});

test('fields that resolvers answer stand beside those that SQL answers', async () => {
  const query = '{ first: greeting(times: 1) agencies(first: 1) { nodes { name: code } } __typename greeting(times: 2) }';
  const document = parse(query);
  expect(plans.operation(document, document.definitions[0] as never).compiled).toBe('some');
  const { data, errors } = await world.ordinary(plans, query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toBe(
    '{"first":"hello","agencies":{"nodes":[{"name":"A000"}]},"__typename":"Query","greeting":"hello hello"}',
  );
});

test('which part of an operation is compiled', () => {
  const partOf = (query: string) => plans.operation(parse(query), parse(query).definitions[0] as never).compiled;
  expect(partOf('{ agencies { totalCount } __typename }')).toBe('all');
  expect(partOf('{ ... on Query { agencies { totalCount } } }')).toBe('all');
  expect(partOf('{ agencies { totalCount } __schema { queryType { name } } }')).toBe('some');
  expect(partOf('{ __schema { queryType { name } } }')).toBe('none');
  expect(partOf('{ __typename }')).toBe('none');
  expect(partOf('mutation { rename(name: "x") { id } }')).toBe('none');
});

test('an object that a command returns is read by its properties, whatever the aliases', async () => {
  const document = parse('mutation { rename(name: "n") { name: code code: name } }');
  const { data } = await execute({ schema: world.schema, document });
  expect(JSON.parse(JSON.stringify(data))).toEqual({ rename: { name: 'C', code: 'n' } });
});

test('a compiled field that is executed without its data fails instead of answering null', async () => {
  const { errors } = await execute({ schema: world.schema, document: parse('{ agency(id: "7") { id } }'), rootValue: {} });
  expect(errors?.[0]?.message).toMatch(/agency is answered by SQL/);
});

test('the text of the data is passed on as it is, with errors and extensions around it', () => {
  expect(stringify({ data: new DataText('{"a": 1}') })).toBe('{"data":{"a": 1}}');
  expect(stringify({ data: new DataText('{}'), extensions: { cost: 2 } })).toBe('{"data":{},"extensions":{"cost":2}}');
  expect(stringify({ data: { a: 1 }, errors: [] })).toBe('{"data":{"a":1},"errors":[]}');
});

test('keys that objects have by nature are keys like others', async () => {
  const query = '{ agencies(first: 1) { nodes { __proto__: code constructor: sector hasOwnProperty: id } } }';
  const { data, errors } = await world.ordinary(plans, query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toBe(await world.text(plans, query));
  expect(Object.keys(compiledData('{"__proto__":{"a":1}}'))).toEqual(['__proto__']);
});

test('a large noun is not counted, grouped, or searched without an index, unless it is filtered by what it needs', () => {
  const codeOf = (query: string) => refusalOf(() => world.bind(plans, query)).code;
  expect(codeOf('{ results { totalCount } }')).toBe('LARGE_NOUN_UNFILTERED');
  expect(codeOf('{ results { groups(by: [PERIOD]) { aggregate { count } } } }')).toBe('LARGE_NOUN_UNFILTERED');
  expect(codeOf('{ results(where: {or: [{period: {eq: "2025Q1"}}, {rank: {gt: 1}}]}) { aggregate { count } } }')).toBe(
    'LARGE_NOUN_UNFILTERED',
  );
  expect(codeOf('{ results(where: {period: {ne: "2025Q1"}}) { totalCount } }')).toBe('LARGE_NOUN_UNFILTERED');
  expect(codeOf('{ results(where: {agency: {not: {code: {eq: "A000"}}}}) { totalCount } }')).toBe('LARGE_NOUN_UNFILTERED');
  expect(codeOf('{ results(where: {not: null}) { nodes { id } } }')).toBe('NULL_OPERAND');
  expect(codeOf('{ results(where: {or: null}) { nodes { id } } }')).toBe('NULL_OPERAND');
  expect(codeOf('{ results(where: {rank: {gt: 1}}) { nodes { id } } }')).toBe('LARGE_NOUN_UNINDEXED');
  expect(codeOf('{ results(orderBy: [{field: RANK}]) { nodes { id } } }')).toBe('LARGE_NOUN_UNINDEXED');
  for (const query of [
    '{ results { nodes { id } } }',
    '{ results(where: {and: [{agency: {code: {eq: "A000"}}}], rank: {gt: 1}}, orderBy: [{field: RANK}]) { totalCount nodes { id } } }',
    '{ results(where: {period: {in: ["2025Q1"]}}) { totalCount } }',
    '{ agencies { nodes { results { totalCount } } } }',
  ]) {
    expect(world.bind(plans, query).plan.text).toContain('"sample"."result"');
  }
});
