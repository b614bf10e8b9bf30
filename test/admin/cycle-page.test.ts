import { lookOf } from '../../admin/parts/grade-look.js';
import { type Cycle, ranked, type Scorecard } from '../../admin/resources/cycle/cycle-shape.js';
import { losses, meanLosses } from '../../admin/resources/cycle/losses.js';

const score = (indicator: string, status: string, points: string | null, fullMarks = '2.0000') =>
  ({
    id: `${indicator}-score`,
    indicator: { id: indicator, code: indicator },
    status,
    points,
    fullMarks,
  }) as Scorecard['scores']['nodes'][number];
const card = (id: string, peerGroup: string | null, rank: number | null, scores: ReturnType<typeof score>[] = []) =>
  ({ id, peerGroup, rank, scores: { nodes: scores } }) as unknown as Scorecard;
const indicators = ['a', 'b', 'c', 'd'].map((id) => ({ id, code: id, name: id, nameEn: id, fullMarks: '2.0000' }));

describe('the ranking of a cycle', () => {
  it('stands by peer group in the order of the policy, then by rank, with the unranked last', () => {
    const cycle = {
      gradingPolicy: { peerGroups: { nodes: [{ code: 'TOWNS' }, { code: 'PARTY' }] } },
    } as unknown as Cycle;
    const cards = [
      card('p1', 'PARTY', 1),
      card('none', null, null),
      card('t2', 'TOWNS', 2),
      card('t1', 'TOWNS', 1),
      card('p-', 'PARTY', null),
    ];
    expect(ranked(cycle, cards).map(({ id }) => id)).toEqual(['t1', 't2', 'p1', 'p-', 'none']);
  });
});

describe('the map of losses', () => {
  const rows = losses(
    [
      card('x', null, 1, [score('a', 'SCORED', '1.5000'), score('b', 'HELD', null), score('c', 'NOT_APPLICABLE', null)]),
      card('y', null, 2, [score('a', 'SCORED', '0.0000'), score('b', 'SCORED', '2.0000'), score('c', 'EXCLUDED', null)]),
    ],
    indicators,
  );

  it('tells a loss from what is held and what does not count', () => {
    expect(rows).toEqual([
      [{ kind: 'LOST', percent: 25 }, { kind: 'HELD' }, { kind: 'ABSENT' }, { kind: 'ABSENT' }],
      [{ kind: 'LOST', percent: 100 }, { kind: 'LOST', percent: 0 }, { kind: 'ABSENT' }, { kind: 'ABSENT' }],
    ]);
  });

  it('averages over those that were scored', () => {
    expect(meanLosses(rows, 4)).toEqual([62.5, 0, 0, 0]);
  });
});

describe('the seal of a grade', () => {
  it.each([
    [4, ['full', 'strong', 'open', 'dashed']],
    [5, ['full', 'strong', 'strong', 'open', 'dashed']],
    [2, ['full', 'dashed']],
  ])('goes from full ink to a dashed outline over %s bands', (bands, looks) => {
    expect(Array.from({ length: bands }, (_, place) => lookOf(place, bands))).toEqual(looks);
  });
});
