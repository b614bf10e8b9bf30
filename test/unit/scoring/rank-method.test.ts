import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Method } from '../../../server/engine/documents/method.js';
import { finishScorecards } from '../../../server/engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import { compiledRubric, element, indicator, inputsOf, rubricOf, yearly } from '../../support/rubric-builder.js';

type Rank = Extract<Method, { kind: 'RANK' }>;
const rank: Rank = { kind: 'RANK', value: 'x', order: 'HIGHER_IS_BETTER', ties: 'COMPETITION', best: '10', worst: '4' };

function pointsOf(values: readonly (string | null)[], changes: Partial<Rank> = {}, sectors: readonly string[] = []) {
  const rubric = compiledRubric(rubricOf([indicator('I1', { ...rank, ...changes })], { dataElements: ['x'] }), [
    element('x', { places: 4 }),
  ]);
  const drafts = values.map((x, index) => scoreAgency(rubric, inputsOf({ facts: yearly({ x }) }, sectors[index], `A${index}`)));
  return finishScorecards(rubric, drafts).map((card) => card.scores[0]);
}
const points = (...given: Parameters<typeof pointsOf>) => pointsOf(...given).map((score) => score?.points);

describe('rank within the peer group', () => {
  test('the first gets the best, the last the worst, in equal steps between', () => {
    expect(points(['5', '9', '7', '1'])).toEqual([60_000, 100_000, 80_000, 40_000]);
    expect(points(['5', '9', '7', '1'], { order: 'LOWER_IS_BETTER' })).toEqual([80_000, 40_000, 60_000, 100_000]);
  });

  test('ties: by agencies before, or by values before', () => {
    expect(points(['9', '7', '7', '1'])).toEqual([100_000, 80_000, 80_000, 40_000]);
    expect(points(['9', '9', '9', '1'], { ties: 'DENSE' })).toEqual([100_000, 100_000, 100_000, 40_000]);
    expect(points(['9', '7', '7', '1'], { ties: 'DENSE' })).toEqual([100_000, 70_000, 70_000, 40_000]);
    expect(points(['3', '3', '3'])).toEqual([100_000, 100_000, 100_000]);
  });

  test('alone in the group means first', () => {
    expect(points(['3'])).toEqual([100_000]);
    expect(points(['3'], { ties: 'DENSE' })).toEqual([100_000]);
  });

  test('who lacks the datum is not ranked, groups are ranked apart, and without a group there is no comparison', () => {
    expect(pointsOf(['9', null, '1'])[1]).toMatchObject({ status: 'EXCLUDED', points: null, reason: { code: 'NO_DATUM' } });
    expect(points(['9', null, '1'])).toEqual([100_000, null, 40_000]);
    expect(points(['9', '8', '1'], {}, ['GOVERNMENT', 'TOWNSHIP', 'GOVERNMENT'])).toEqual([100_000, 100_000, 40_000]);
    expect(pointsOf(['9', '8'], {}, ['SCHOOL', 'GOVERNMENT'])[0]).toMatchObject({ status: 'EXCLUDED', reason: { code: 'NO_PEER_GROUP' } });
  });

  test('agrees with counting, for any values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 12 }), (values) => {
        const expected = values.map((value) => {
          const behind = values.filter((other) => other > value).length;
          return Math.round((10 - (6 * behind) / (values.length - 1)) * 100 + 1e-9) * 100;
        });
        expect(points(values.map(String))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
