import { GraphQLError, type OperationDefinitionNode, parse } from 'graphql';
import type { Plans } from '../../server/graph/plans.js';
import { refusalOf } from '../support/interpreter/refusal.js';
import { SampleWorld } from '../support/interpreter/sample-world.js';

let world: SampleWorld;
let plans: Plans;
beforeAll(async () => {
  world = await SampleWorld.open();
  plans = world.plans();
});
afterAll(() => world.close());

const nouns: [string, string][] = [
  ['a root list', '{ actions { totalCount } }'],
  ['a root record', '{ action(id: "7") { id } }'],
  ['children', '{ issues { nodes { actions { totalCount } } } }'],
  ['a filter over children', '{ issues(where: {actions: {some: {}}}) { totalCount } }'],
  ['a filter deep below', '{ agencies(where: {not: {issues: {every: {or: [{actions: {none: {}}}]}}}}) { totalCount } }'],
  ['a list that is only counted', '{ actions { aggregate { count } } }'],
];

test.each(nouns)('a noun that the role may not read is refused: %s', (_place, query) => {
  expect(refusalOf(() => world.bind(plans, query, {}, 'ANALYST'))).toMatchObject({
    kind: 'forbidden',
    code: 'FIELD_NOT_READABLE',
    details: { field: 'action', role: 'ANALYST' },
  });
  expect(world.bind(plans, query, {}, 'DEPARTMENT').plan.text).toContain('"sample"."action"');
});

const leaves: [string, string][] = [
  ['selected', '{ verdicts { nodes { judge } } }'],
  ['selected through a relation', '{ issues { nodes { verdict { judge } } } }'],
  ['selected under an alias, in a fragment', 'query { verdicts { edges { node { ...f } } } } fragment f on Verdict { x: judge }'],
  ['filtered by', '{ verdicts(where: {judge: {startsWith: "示"}}) { totalCount } }'],
  ['filtered by through a relation', '{ issues(where: {verdict: {judge: {isNull: false}}}) { totalCount } }'],
  ['ordered by', '{ verdicts(orderBy: [{field: JUDGE}]) { nodes { id } } }'],
  ['aggregated', '{ verdicts { aggregate { max { judge } } } }'],
  ['counted', '{ verdicts { aggregate { countDistinct(field: JUDGE) } } }'],
  ['grouped by', '{ verdicts { groups(by: [JUDGE]) { aggregate { count } } } }'],
];

test.each(leaves)('a field that the role may not read is refused wherever it stands: %s', (_place, query) => {
  const refusal = refusalOf(() => world.bind(plans, query, {}, 'ANALYST'));
  expect(refusal).toMatchObject({ kind: 'forbidden', details: { field: 'verdict.judge', role: 'ANALYST' } });
  expect(refusal.sentence.zh).toContain('verdict.judge');
  expect(world.bind(plans, query, {}, 'DEPARTMENT').plan.text).toContain('"judge"');
});

test('a plan made for one role is not given to another, though they send one document', () => {
  const document = parse('{ verdicts { nodes { judge } } }');
  const operation = plans.operation(document, document.definitions[0] as OperationDefinitionNode);
  const { name } = plans.bind(operation, 'DEPARTMENT', {}).plan;
  expect(refusalOf(() => plans.bind(operation, 'ANALYST', {})).code).toBe('FIELD_NOT_READABLE');
  expect(plans.bind(operation, 'AGENCY', {}).plan.name).not.toBe(name);
  expect(plans.bind(operation, 'DEPARTMENT', {}).plan.name).toBe(name);
});

test('the masked twin is shown, but nothing is filtered, ordered, counted or grouped by it', async () => {
  expect(await world.data(plans, '{ verdicts(first: 1) { nodes { maskedJudge } } }')).toEqual({
    verdicts: { nodes: [{ maskedJudge: '示*' }] },
  });
  const attempts = [
    '{ verdicts(where: {maskedJudge: {eq: "示*"}}) { totalCount } }',
    '{ verdicts(orderBy: [{field: MASKED_JUDGE}]) { totalCount } }',
    '{ verdicts { aggregate { countDistinct(field: MASKED_JUDGE) } } }',
    '{ verdicts { aggregate { max { maskedJudge } } } }',
    '{ verdicts { groups(by: [MASKED_JUDGE]) { aggregate { count } } } }',
  ];
  for (const query of attempts) expect(() => world.bind(plans, query)).toThrow(GraphQLError);
});

test('a row that a policy hides behind a relation is null, and the rest of the answer stands', async () => {
  const query =
    '{ results(where: {period: {eq: "2025Q1"}}, first: 200) { nodes { indicator { code rubric { version } } agency { code } } } }';
  const { nodes } = (await world.data(plans, query))['results'] as { nodes: { indicator: unknown; agency: { code: string } }[] };
  const hidden = nodes.filter((node) => node.indicator === null);
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.length).toBeLessThan(nodes.length);
  expect(nodes.every((node) => /^A\d{3}$/.test(node.agency.code))).toBe(true);
});

test('a relation is non-null only where its columns are required and whoever reads the row reads what is behind it', () => {
  const typeOf = (noun: string, field: string): string =>
    String(
      world.schema.getType(noun) &&
        (world.schema.getType(noun) as never as { getFields(): Record<string, { type: unknown }> }).getFields()[field]?.type,
    );
  expect(typeOf('Result', 'agency')).toBe('Agency!');
  expect(typeOf('Result', 'indicator')).toBe('Indicator');
  expect(typeOf('Agency', 'parent')).toBe('Agency');
  expect(typeOf('Issue', 'verdict')).toBe('Verdict');
});
