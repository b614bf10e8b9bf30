import { refusalIn, type ServedWorld, serveWorld } from '../support/access/served-world.js';

// Scorecards as a simulation has them, in the place of those that stand: `scorecards(scenario: …)`.

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
type Loose = any;

let served: ServedWorld;
let scenario: string;
beforeAll(async () => {
  served = await serveWorld();
  scenario = await simulationOf('first');
});
afterAll(() => served?.close());

async function simulationOf(home: 'first' | 'second'): Promise<string> {
  const answer = await served.ask<Loose>(served.caller(home, 'department'), '{ simulations { nodes { id } } }');
  return answer.body.data.simulations.nodes[0].id;
}

const ask = (account: Parameters<ServedWorld['caller']>[1], fields: string, id = scenario, more = '') =>
  served.ask<Loose>(served.caller('first', account), `query ($scenario: ID) { scorecards(scenario: $scenario${more}) { ${fields} } }`, {
    scenario: id,
  });

test('the list, its figures, its groups, filters, order and pages are those of the simulation', async () => {
  const fields = `totalCount nodes { total grade rank peerGroup cycle { code } agency { code } } pageInfo { hasNextPage }
    aggregate { count avg { total } } groups(by: [GRADE]) { key { grade } aggregate { count } }`;
  const { body } = await ask('department', fields, scenario, ', first: 2, orderBy: [{ field: RANK }]');
  const same = { grade: 'GOOD', peerGroup: 'ALL', cycle: { code: 'LAST_YEAR' } };
  expect(body.data).toEqual({
    scorecards: {
      totalCount: 3,
      nodes: [
        { ...same, total: '85.0000', rank: 1, agency: { code: 'A03' } },
        { ...same, total: '75.0000', rank: 2, agency: { code: 'A02' } },
      ],
      pageInfo: { hasNextPage: true },
      aggregate: { count: 3, avg: { total: '75.0000' } },
      groups: [{ key: { grade: 'GOOD' }, aggregate: { count: 3 } }],
    },
  });
  const filtered = await ask(
    'approver',
    'nodes { agency { code } }',
    scenario,
    ', where: { total: { lt: "70" }, agency: { code: { startsWith: "A" } } }',
  );
  expect(filtered.body.data.scorecards.nodes).toEqual([{ agency: { code: 'A01' } }]);
});

test('without a scenario, or with null, it is the scorecards that stand', async () => {
  const query = '{ a: scorecards { totalCount nodes { id } } b: scorecards(scenario: null) { totalCount nodes { id } } }';
  const { body } = await served.ask<Loose>(served.caller('first', 'department'), query);
  expect(body.data.a).toEqual(body.data.b);
  const simulated = await ask('department', 'nodes { id }');
  const ids = simulated.body.data.scorecards.nodes.map(({ id }: Loose) => id);
  expect(body.data.a.nodes.filter(({ id }: Loose) => ids.includes(id))).toEqual([]);
});

test.each(['agency01', 'analyst', 'reviewer', 'auditor', 'system'] as const)(
  '%s gets no scenario, whatever is asked of it',
  async (account) => {
    for (const fields of ['totalCount', 'nodes { id }', 'aggregate { count }', '__typename']) {
      const answer = await ask(account, fields);
      expect([refusalIn(answer).code, answer.body.data ?? null]).toEqual(['FIELD_NOT_READABLE', null]);
    }
  },
);

test('a simulation of another jurisdiction is empty, like one that there is not', async () => {
  const foreign = await ask('department', 'totalCount nodes { id }', await simulationOf('second'));
  const missing = await ask('department', 'totalCount nodes { id }', '00000000-0000-7000-8000-000000000000');
  expect(foreign.body.data).toEqual({ scorecards: { totalCount: 0, nodes: [] } });
  expect(missing.body).toEqual(foreign.body);
});

const lacking: [string, string, string][] = [
  ['a child list', 'nodes { scores { totalCount } }', 'scorecard.scores'],
  ['a field', 'nodes { gradeReason }', 'scorecard.gradeReason'],
  ['a filter', 'totalCount', 'scorecard.state'],
  ['a filter over children', 'totalCount', 'scorecard.scores'],
  ['an order', 'nodes { id }', 'scorecard.completeness'],
  ['a figure', 'aggregate { max { completeness } }', 'scorecard.completeness'],
  ['a group', 'groups(by: [STATE]) { aggregate { count } }', 'scorecard.state'],
];
const mores: Readonly<Record<string, string>> = {
  'a filter': ', where: { state: { eq: "COMPLETE" } }',
  'a filter over children': ', where: { scores: { some: {} } }',
  'an order': ', orderBy: [{ field: COMPLETENESS }]',
};
test.each(lacking)('what was not worked out is refused with what there is: %s', async (place, fields, field) => {
  const refusal = refusalIn(await ask('department', fields, scenario, mores[place] ?? ''));
  expect(refusal).toMatchObject({ code: 'FIELD_NOT_IN_SCENARIO', details: { field, has: expect.arrayContaining(['total', 'agency']) } });
});
