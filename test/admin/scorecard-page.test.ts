import { rulerStart } from '../../admin/resources/scorecard/ruler-option.js';
import { lostUnits, rateOf, type Scorecard, worst } from '../../admin/resources/scorecard/scorecard-shape.js';

const score = (id: string, points: string | null, fullMarks: string) => ({ id, points, fullMarks });

describe('a scorecard', () => {
  it('takes what was lost from full marks, and nothing from what was not scored', () => {
    expect(lostUnits(score('a', '1.4600', '2.0000'))).toBe(5_400);
    expect(lostUnits(score('b', null, '2.0000'))).toBeNull();
    expect(rateOf(score('a', '1.5000', '2.0000'))).toBe(75);
    expect(rateOf(score('b', null, '2.0000'))).toBeNull();
  });

  it('names where most was lost, leaving out what was not scored and what was won in full', () => {
    const nodes = [
      score('full', '2.0000', '2.0000'),
      score('held', null, '9.0000'),
      score('little', '1.9000', '2.0000'),
      score('much', '0.5000', '2.0000'),
    ];
    expect(worst({ scores: { nodes } } as unknown as Scorecard, 5).map(({ id }) => id)).toEqual(['much', 'little']);
    expect(worst({ scores: { nodes } } as unknown as Scorecard, 1).map(({ id }) => id)).toEqual(['much']);
  });
});

describe('the ruler of grades', () => {
  it('begins one band below the lowest edge', () => {
    expect(rulerStart([70, 80, 90], 85)).toBe(60);
  });

  it('reaches down to a total that lies below', () => {
    expect(rulerStart([70, 80, 90], 43.2)).toBe(40);
    expect(rulerStart([5, 80], 50)).toBe(0);
  });
});
