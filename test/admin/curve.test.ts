import { curveOf } from '../../admin/configuration/rubric/method-curve.js';
import type { Method } from '../../server/engine/documents/method.js';

const at = (method: Method, full: number, x: number): number => Number(curveOf(method, full)?.pointsAt(x).toFixed(6));

describe('the curve of a straight line', () => {
  const rising: Method = { kind: 'LINEAR', value: 'rate', floor: '60', target: '95', stretch: { at: '100', points: '0.25' } };
  it.each([
    [59.9, 0],
    [60, 0],
    [77.5, 0.875],
    [95, 1.75],
    [97.5, 1.875],
    [100, 2],
    [120, 2],
  ])('gives at %s %s points', (x, points) => {
    expect(at(rising, 1.75, x)).toBe(points);
  });

  it('falls where lower is better', () => {
    const falling: Method = { kind: 'LINEAR', value: 'days', floor: '30', target: '10' };
    expect([at(falling, 2, 5), at(falling, 2, 10), at(falling, 2, 20), at(falling, 2, 30), at(falling, 2, 40)]).toEqual([2, 2, 1, 0, 0]);
    expect(curveOf(falling, 2)?.vertices.map(([x]) => x)).toEqual([5, 10, 30, 35]);
  });
});

describe('the curve of bands', () => {
  const bands = [
    { from: null, points: '0.5' },
    { from: '60', points: '1' },
    { from: '80', points: '2' },
  ];
  it.each([
    [59.9, 0.5],
    [60, 1],
    [79.9, 1],
    [80, 2],
    [99, 2],
  ])('in steps gives at %s %s points', (x, points) => {
    expect(at({ kind: 'BANDS', value: 'v', mode: 'STEP', bands }, 2, x)).toBe(points);
  });

  it.each([
    [59, 0.5],
    [60, 1],
    [70, 1.5],
    [80, 2],
    [99, 2],
  ])('interpolated gives at %s %s points', (x, points) => {
    expect(at({ kind: 'BANDS', value: 'v', mode: 'INTERPOLATED', bands }, 2, x)).toBe(points);
  });

  it('marginal counts each unit at the rate of its band, and stops at full marks', () => {
    const rates: Method = {
      kind: 'BANDS',
      value: 'v',
      mode: 'MARGINAL',
      bands: [
        { from: null, points: '0.1' },
        { from: '10', points: '0.05' },
      ],
    };
    expect([at(rates, 2, 0), at(rates, 2, 5), at(rates, 2, 10), at(rates, 2, 20), at(rates, 2, 500)]).toEqual([0, 0.5, 1, 1.5, 2]);
  });
});

describe('the curve of counted events', () => {
  it('takes off for each event down to the cap and the floor', () => {
    const method: Method = { kind: 'DEDUCTION', events: 'n', perEvent: '0.25', cap: '1', floor: '0' };
    expect([0, 1, 4, 9].map((events) => at(method, 1.25, events))).toEqual([1.25, 1, 0.25, 0.25]);
    expect(curveOf(method, 1.25)?.vertices).toHaveLength(6);
  });

  it('adds for each event up to the cap and full marks', () => {
    const method: Method = { kind: 'BONUS', events: 'n', base: '0.4', perEvent: '0.2', cap: '0.6' };
    expect([0, 1, 3, 9].map((events) => at(method, 1, events))).toEqual([0.4, 0.6, 1, 1]);
  });
});

describe('the other curves', () => {
  it('fall by rank from the best to the worst of ten', () => {
    const method: Method = { kind: 'RANK', value: 'v', order: 'HIGHER_IS_BETTER', ties: 'COMPETITION', best: '2', worst: '0.2' };
    expect([1, 4, 10].map((place) => at(method, 2, place))).toEqual([2, 1.4, 0.2]);
  });

  it('rise with the share achieved and stay at full marks', () => {
    const method: Method = { kind: 'RATIO', achieved: 'a', target: 'b' };
    expect([0, 50, 100, 120].map((share) => at(method, 1.5, share))).toEqual([0, 0.75, 1.5, 1.5]);
  });

  it('do not exist where points hang on more than one number', () => {
    expect(curveOf({ kind: 'FORMULA', points: 'a + b' }, 1)).toBeUndefined();
    expect(curveOf({ kind: 'VETO', condition: 'a > 0', effect: { kind: 'TOTAL', total: '60' } }, 1)).toBeUndefined();
  });
});
