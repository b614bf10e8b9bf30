import { isYoungEnough, simulationAgeDays } from '../../../server/core/simulation-age.js';

const now = new Date('2026-07-15T12:00:00.000Z');

test.each([
  ['2026-07-15T11:59:59.000Z', 0],
  ['2026-07-14T12:00:00.001Z', 0],
  ['2026-07-14T12:00:00.000Z', 1],
  ['2026-07-01T11:59:59.000Z', 14],
  ['2026-06-30T12:00:00.000Z', 15],
])('facts read at %s are %i whole days old', (readAt, days) => {
  expect(simulationAgeDays(readAt, now)).toBe(days);
});

test('the last day counts; what does not tell its age is never young enough', () => {
  expect([13, 14, 15].map((days) => isYoungEnough(days, 14))).toEqual([true, true, false]);
  for (const unknown of [undefined, '', 'yesterday']) expect(isYoungEnough(simulationAgeDays(unknown, now), 14)).toBe(false);
});
