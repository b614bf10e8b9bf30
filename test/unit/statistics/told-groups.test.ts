import fc from 'fast-check';
import { usualGroupSizes } from '../../../server/core/group-sizes.js';
import { groupStatistics, type ScoredShare } from '../../../server/engine/statistics/group-statistics.js';
import { toldGroups } from '../../../server/engine/statistics/told-groups.js';

const told = (counts: Readonly<Record<string, number>>, none = 0) =>
  toldGroups(new Map<string | null, number>([...Object.entries(counts), [null, none]]), 5);

test.each([
  ['the demonstration: nobody is left over', { A: 10, B: 7, C: 7 }, 0, { isAllTold: true, groups: ['A', 'B', 'C'] }],
  ['a rest of three would be told by subtraction', { A: 10, B: 7, C: 3 }, 0, { isAllTold: false, groups: ['A', 'B'] }],
  ['a rest of five is one too few', { A: 10, B: 5 }, 0, { isAllTold: false, groups: ['A'] }],
  ['a rest of six is enough', { A: 10, B: 6 }, 0, { isAllTold: true, groups: ['A', 'B'] }],
  ['several small groups together are enough', { A: 10, B: 3, C: 3 }, 0, { isAllTold: true, groups: ['A'] }],
  ['those in no group are a rest too', { A: 10 }, 1, { isAllTold: false, groups: ['A'] }],
  ['small groups alone: all of them or nothing', { A: 3, B: 3 }, 0, { isAllTold: true, groups: [] }],
  ['five are too few, also together', { A: 5 }, 0, { isAllTold: false, groups: [] }],
  ['nobody', {}, 0, { isAllTold: false, groups: [] }],
])('%s', (_what, counts, none, expected) => {
  expect(told(counts as Record<string, number>, none)).toEqual(expected);
});

/** All sums and differences of what is told: each set of agencies whose figures somebody could work out. */
function derivable(counts: ReadonlyMap<string | null, number>, minimumOthers: number): number[] {
  const { isAllTold, groups } = toldGroups(counts, minimumOthers);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const sizes = groups.map((group) => counts.get(group) as number);
  const subsets = Array.from({ length: 2 ** sizes.length }, (_, mask) =>
    sizes.reduce((sum, size, at) => sum + ((mask >> at) & 1 ? size : 0), 0),
  );
  return [...subsets, ...(isAllTold ? subsets.map((size) => all - size) : [])];
}

test('no sum or difference of what is told leaves a group in which somebody has too few others', () => {
  let withAll = 0;
  const group = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', null), fc.integer({ min: 1, max: 15 }));
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), fc.integer({ min: 3, max: 8 }), (entries, minimumOthers) => {
      const counts = new Map<string | null, number>(entries);
      for (const size of derivable(counts, minimumOthers)) expect(size === 0 || size - 1 >= minimumOthers).toBe(true);
      const { isAllTold, groups } = toldGroups(counts, minimumOthers);
      withAll += Number(isAllTold && groups.length > 0);
      // and nothing is kept back without need: every large group is told
      for (const [name, count] of counts) expect(groups.includes(name as string)).toBe(name !== null && count - 1 >= minimumOthers);
    }),
    { numRuns: 5000 },
  );
  // the property was not met by telling nothing
  expect(withAll).toBeGreaterThan(500);
});

const scored = (peerGroup: string | null, shares: readonly number[]): ScoredShare[] => shares.map((share) => ({ peerGroup, share }));
const steps = (count: number): number[] => Array.from({ length: count }, (_, at) => at * 10_000);

test('figures are written for groups that are large enough, quartiles for larger ones, and what is withheld is named', () => {
  const { written, withheld } = groupStatistics(
    [...scored('A', steps(11)), ...scored('B', steps(10)), ...scored('C', steps(2))],
    usualGroupSizes,
  );
  expect(written).toEqual([
    {
      groupKind: 'PEER_GROUP',
      peerGroup: 'A',
      agencyCount: 11,
      mean: 50_000,
      median: 50_000,
      lowerQuartile: 25_000,
      upperQuartile: 75_000,
    },
    { groupKind: 'PEER_GROUP', peerGroup: 'B', agencyCount: 10, mean: 45_000, median: 45_000, lowerQuartile: null, upperQuartile: null },
  ]);
  expect(withheld).toEqual([
    { groupKind: 'ALL', peerGroup: null, agencyCount: 23 },
    { groupKind: 'PEER_GROUP', peerGroup: 'C', agencyCount: 2 },
  ]);
  expect(groupStatistics([], usualGroupSizes)).toEqual({ written: [], withheld: [] });
});
