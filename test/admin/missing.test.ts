import { today, workingDaysBetween } from '../../admin/formats/working-days.js';
import type { MissingMarksQuery, MissingScoresQuery } from '../../admin/generated/graphql.js';
import { missingRows } from '../../admin/resources/cycle/missing-rows.js';
import { findingsOf } from '../../admin/resources/document/document-shape.js';

const group = (key: object, count: number, expiresAt?: string) => ({ key, aggregate: { count, min: { expiresAt } } });
const marks = {
  all: {
    totalCount: 8,
    byReviewer: [
      group({ reviewerId: 'r1', reviewerName: '机关工委', reviewerNameEn: 'Committee' }, 5),
      group({ reviewerId: 'r2', reviewerName: '宣传部', reviewerNameEn: 'Publicity' }, 3),
    ],
    byIndicator: [group({ indicatorId: 'i1', indicatorCode: 'A1', indicatorName: '学习', indicatorNameEn: 'Study' }, 8)],
    byAgency: [group({ subjectId: 'a1', subjectName: '财政局', subjectNameEn: 'Finance' }, 8)],
  },
  open: {
    totalCount: 2,
    byReviewer: [group({ reviewerId: 'r2' }, 2, '2027-02-23T16:00:00.000Z')],
    byIndicator: [group({ indicatorId: 'i1' }, 2)],
    byAgency: [group({ subjectId: 'a1' }, 2)],
  },
} as unknown as MissingMarksQuery;
const scores = {
  totalCount: 4,
  byIndicator: [group({ indicatorId: 'i2', indicatorCode: 'B2', indicatorName: '培训', indicatorNameEn: 'Training' }, 4)],
  byAgency: [group({ agencyId: 'a2', agencyName: '民政局', agencyNameEn: 'Civil affairs' }, 4)],
} as unknown as MissingScoresQuery['scores'];

describe('what is missing', () => {
  it('names first the review department that owes most, with the first deadline', () => {
    expect(
      missingRows('reviewer', marks, scores).map(({ name, marks: due, openMarks, expiresAt }) => [name, due, openMarks, expiresAt]),
    ).toEqual([
      ['宣传部', 3, 2, '2027-02-23T16:00:00.000Z'],
      ['机关工委', 5, 0, null],
    ]);
  });

  it.each([
    [
      'indicator',
      [
        ['B2', 0, 4],
        ['A1', 2, 0],
      ],
    ],
    [
      'agency',
      [
        [null, 0, 4],
        [null, 2, 0],
      ],
    ],
  ] as const)('joins marks not given and scores without data by %s', (kind, expected) => {
    expect(missingRows(kind, marks, scores).map(({ code, openMarks, unscored }) => [code, openMarks, unscored])).toEqual(expected);
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-30', 4],
    ['2026-11-27', '2026-11-29', 0],
    ['2026-11-27', '2026-11-30', 1],
    ['2026-11-30', '2026-11-27', -1],
    ['2026-11-30', '2026-11-16', -10],
    ['2026-11-30', '2026-11-29', -1],
  ])('from %s to %s are %s', (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });

  it('start from the day on the reader’s own calendar', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('what a check found', () => {
  it('stands at its place as people count, and is nothing before the first check', () => {
    const report = { diagnostics: [{ path: ['quotas', 0, 'share'], code: 'X', severity: 'error', message: { zh: '错', en: 'wrong' } }] };
    expect(findingsOf({ checkReport: report })).toEqual([
      { path: ['quotas', '0', 'share'], code: 'X', severity: 'error', zh: '错', en: 'wrong' },
    ]);
    expect(findingsOf({ checkReport: null })).toEqual([]);
  });
});
