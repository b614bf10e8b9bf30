import {
  type ApprovalVersion,
  agoOf,
  awaitingForce,
  changesIn,
  type Weighed,
  waitingIn,
} from '../../admin/resources/approval/approval-shape.js';

const now = new Date('2026-07-15T12:00:00.000Z');

test.each([
  ['2026-07-15T11:59:30.000Z', 'now', 0],
  ['2026-07-15T12:00:10.000Z', 'now', 0],
  ['2026-07-15T11:59:00.000Z', 'minutes', 1],
  ['2026-07-15T11:00:01.000Z', 'minutes', 59],
  ['2026-07-15T11:00:00.000Z', 'hours', 1],
  ['2026-07-14T12:00:01.000Z', 'hours', 23],
  ['2026-07-14T12:00:00.000Z', 'days', 1],
  ['2026-06-15T12:00:00.000Z', 'days', 30],
])('%s was %s %i ago', (text, unit, count) => {
  expect(agoOf(text, now)).toEqual({ unit, count });
});

const version = (id: string, state: string, more: Partial<ApprovalVersion> = {}): ApprovalVersion =>
  ({ id, state, validFrom: null, ...more }) as ApprovalVersion;
const weighed = (versionId: string, isOwn: boolean): Weighed => ({ versionId, isOwn }) as Weighed;
const read = (nodes: ApprovalVersion[], submitted: Weighed[]) =>
  ({ approvals: { submitted, decided: [], simulationMaxAgeDays: 14 }, configVersions: { nodes }, cycleMoves: { nodes: [] } }) as Parameters<
    typeof waitingIn
  >[0];

test('what the reader wrote stands apart; the order of the server stays', () => {
  const nodes = ['a', 'b', 'c'].map((id) => version(id, 'SUBMITTED'));
  const { others, own } = waitingIn(read(nodes, [weighed('c', false), weighed('a', true), weighed('b', false)]));
  expect(others.map((each) => each.version.id)).toEqual(['c', 'b']);
  expect(own.map((each) => each.version.id)).toEqual(['a']);
});

test('what was decided between the two readings is left out', () => {
  const nodes = [version('a', 'APPROVED'), version('b', 'SUBMITTED')];
  const { others, own } = waitingIn(read(nodes, [weighed('a', false), weighed('b', false), weighed('gone', true)]));
  expect([others.map((each) => each.version.id), own]).toEqual([['b'], []]);
});

test('of those approved the ones without a day come first, then by their days', () => {
  const nodes = [
    version('late', 'SCHEDULED', { validFrom: '2026-09-01' }),
    version('waits', 'SUBMITTED'),
    version('soon', 'SCHEDULED', { validFrom: '2026-08-01' }),
    version('open', 'APPROVED'),
  ];
  expect(awaitingForce(read(nodes, [])).map(({ id }) => id)).toEqual(['open', 'soon', 'late']);
});

test('only kinds of change that there are, are told', () => {
  const rows = { comparedWith: '2025.1', added: 0, removed: 2, changed: 3, moved: 0 };
  expect(changesIn(rows)).toEqual([
    { kind: 'changed', count: 3 },
    { kind: 'removed', count: 2 },
  ]);
  expect(changesIn({ ...rows, removed: 0, changed: 0 })).toEqual([]);
});
