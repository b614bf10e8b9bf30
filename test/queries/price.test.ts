import { defaultLimits } from '../../server/graph/limits.js';
import type { Plans } from '../../server/graph/plans.js';
import { refusalOf } from '../support/interpreter/refusal.js';
import { SampleWorld } from '../support/interpreter/sample-world.js';

let world: SampleWorld;
let plans: Plans;
beforeAll(async () => {
  world = await SampleWorld.open();
  plans = world.plans(defaultLimits);
});
afterAll(() => world.close());

const priceOf = (query: string, variables: Record<string, unknown> = {}): [cost: number, depth: number] => {
  const { cost, depth } = world.bind(plans, query, variables).plan;
  return [cost, depth];
};

const prices: [string, string, [number, number]][] = [
  ['one record: one row', '{ agency(id: "7") { id } }', [1, 1]],
  ['a list: the page, or what is expected if that is less', '{ agencies(first: 200) { nodes { id } } }', [1, 1]],
  ['a list of an expected 24, on its own page', '{ indicators { nodes { id } } }', [1, 1]],
  ['two lists are added: 50 + 40', '{ memberships { nodes { id } } agencies { nodes { id } } }', [2, 1]],
  ['children are multiplied: 40 + 40 x 72 rows', '{ agencies { nodes { results { nodes { id } } } } }', [59, 2]],
  ['a smaller page is cheaper: 40 + 40 x 5', '{ agencies { nodes { results(first: 5) { nodes { id } } } } }', [5, 2]],
  ['nodes and edges of one list are one page', '{ agencies { nodes { id } edges { node { id } } pageInfo { endCursor } } }', [1, 1]],
  ['figures are priced like the largest page: 40 + 40 x 72', '{ agencies { nodes { results(first: 0) { totalCount } } } }', [59, 2]],
  ['several figures of one list are priced once', '{ agencies { nodes { results { totalCount aggregate { count } } } } }', [59, 2]],
  ['relations to one add depth, not rows', '{ agencies { nodes { parent { parent { parent { id } } } } } }', [1, 4]],
  [
    'connections, edges and nodes are no depth',
    '{ agencies { edges { node { results { edges { node { indicator { id } } } } } } } }',
    [59, 3],
  ],
];

test.each(prices)('%s', (_what, query, price) => {
  expect(priceOf(query)).toEqual(price);
});

const chain = (levels: number): string => '{ agency(id: "7") { '.concat('parent { '.repeat(levels - 1), 'id', ' }'.repeat(levels + 1));

test('twelve relations deep passes, thirteen are refused with both numbers', () => {
  expect(priceOf(chain(12))).toEqual([1, 12]);
  expect(refusalOf(() => world.bind(plans, chain(13)))).toMatchObject({
    kind: 'limit-exceeded',
    code: 'QUERY_TOO_DEEP',
    details: { measured: 13, allowed: 12 },
  });
});

test('the limit of the price holds to the point, and the error names both numbers', () => {
  const query = '{ agencies { nodes { results(first: 72) { nodes { agency { results { nodes { id } } } } } } } }';
  const cost = Math.ceil((40 + 40 * 72 + 40 * 72 * 72) / 50);
  expect(world.bind(world.plans({ cost }), query).plan.cost).toBe(cost);
  expect(refusalOf(() => world.bind(world.plans({ cost: cost - 1 }), query))).toMatchObject({
    code: 'QUERY_TOO_COSTLY',
    details: { measured: cost, allowed: cost - 1 },
  });
});

test('a page size by variable is priced by its value', () => {
  const query = 'query($n: Int) { agencies { nodes { results(first: $n) { nodes { id } } } } }';
  expect(priceOf(query, { n: 5 })).toEqual([5, 2]);
  expect(priceOf(query, { n: 70 })).toEqual([57, 2]);
});

test('fragments that multiply are refused before they are spread to the end: 8 to the power of 30 would not end', () => {
  const fragments = Array.from(
    { length: 30 },
    (_, at) =>
      `fragment f${at} on Agency { ${'abcdefgh'
        .split('')
        .map((letter) => `${letter}${at}: parent { ...f${at + 1} }`)
        .join(' ')} }`,
  );
  const query = `{ agency(id: "7") { ...f0 } } ${fragments.join(' ')} fragment f30 on Agency { id }`;
  expect(refusalOf(() => world.bind(plans, query))).toMatchObject({ code: 'QUERY_TOO_WIDE', details: { allowed: 3_000 } });
});

test('fields are counted as they are written, fragments spread', () => {
  const query = '{ agencies { nodes { ...f parent { ...f } } } } fragment f on Agency { id code }';
  expect(world.bind(world.plans({ fields: 7 }), query).plan.depth).toBe(2);
  expect(refusalOf(() => world.bind(world.plans({ fields: 6 }), query)).details).toEqual({ measured: 7, allowed: 6 });
});

test('introspection is no matter of price', () => {
  const deep = `{ __schema { types { fields { type { ${'ofType { '.repeat(15)} name ${'} '.repeat(15)} } } } } }`;
  expect(priceOf(`{ agencies { totalCount } ${deep.slice(1, -1)} }`)).toEqual([1, 1]);
});
