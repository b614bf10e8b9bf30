import { arePoints, givenOf, isReady, type MarkDraft } from '../../admin/resources/mark/mark-drafts.js';
import { byIndicator, type Instructions, inOrder, nextDeadline, type OwnMark } from '../../admin/resources/mark/mark-shape.js';

const mark = (id: string, indicator: string, subject: string, more: Partial<OwnMark> = {}): OwnMark =>
  ({
    id,
    recordedAt: null,
    returnReason: null,
    expiresAt: '2027-02-23T16:00:00.000Z',
    indicator: { id: indicator, code: indicator },
    subject: { id: subject, code: subject },
    ...more,
  }) as OwnMark;

const levels: Instructions = {
  fullMarks: '2.00',
  places: 2,
  levels: [{ code: 'SOUND', name: { zh: '较好' }, descriptor: { zh: '' }, points: '1.70' }],
  evidenceRule: 'NONE',
  legalBasis: null,
};
const points: Instructions = { ...levels, levels: [] };
const draft = (part: Partial<MarkDraft>): MarkDraft => ({ level: '', points: '', reason: '', ...part });

describe('the order of marks', () => {
  it('puts returned ones first, then what is left by its deadline, then what was given', () => {
    const marks = [
      mark('given', 'A1', 'A01', { recordedAt: '2027-01-02T00:00:00.000Z' }),
      mark('late', 'A1', 'A01', { expiresAt: '2027-03-01T00:00:00.000Z' }),
      mark('second', 'A1', 'A03'),
      mark('first', 'A1', 'A02'),
      mark('returned', 'Z9', 'A09', { returnReason: '再看一次' }),
      mark('given again', 'Z9', 'A09', { returnReason: '再看一次', recordedAt: '2027-01-03T00:00:00.000Z' }),
    ];
    expect(inOrder(marks).map(({ id }) => id)).toEqual(['returned', 'first', 'second', 'late', 'given', 'given again']);
    expect(nextDeadline(marks)).toBe('2027-02-23T16:00:00.000Z');
  });

  it('knows no deadline where everything was given', () => {
    expect(nextDeadline([mark('a', 'A1', 'A01', { recordedAt: '2027-01-02T00:00:00.000Z' })])).toBeUndefined();
  });

  it('gathers one indicator over its agencies and counts what is left', () => {
    const groups = byIndicator([mark('b', 'B1', 'A02'), mark('a2', 'A1', 'A02'), mark('a1', 'A1', 'A01', { recordedAt: '2027-01-02' })]);
    expect(groups.map(({ indicator, marks, openCount }) => [indicator.code, marks.map(({ id }) => id), openCount])).toEqual([
      ['A1', ['a1', 'a2'], 1],
      ['B1', ['b'], 1],
    ]);
  });
});

describe('a mark that is being written', () => {
  it.each([
    ['0', true],
    ['2', true],
    ['2.00', true],
    ['1.25', true],
    ['2.01', false],
    ['1.255', false],
    ['-1', false],
    ['1,5', false],
    ['', false],
    ['1.', false],
  ])('takes %p as points of 2.00 with two places: %p', (text, isTaken) => {
    expect(arePoints(text, points)).toBe(isTaken);
  });

  it('is ready with a level or points and a reason, not before', () => {
    expect(isReady(draft({ level: 'SOUND' }), levels)).toBe(false);
    expect(isReady(draft({ reason: '材料齐全' }), levels)).toBe(false);
    expect(isReady(draft({ level: 'SOUND', reason: ' 好 ' }), levels)).toBe(false);
    expect(isReady(draft({ level: 'SOUND', reason: '齐全' }), levels)).toBe(true);
    expect(isReady(draft({ level: 'SOUND', reason: '齐全' }), points)).toBe(false);
    expect(isReady(draft({ points: '1.5', reason: '齐全' }), points)).toBe(true);
  });

  it('is sent as a level or as points, never both', () => {
    const both = draft({ level: 'SOUND', points: '1.5', reason: ' 齐全 ' });
    expect(givenOf({ id: 'm', version: 3 }, both, levels)).toEqual({ id: 'm', version: 3, level: 'SOUND', points: null, reason: '齐全' });
    expect(givenOf({ id: 'm', version: 3 }, both, points)).toEqual({ id: 'm', version: 3, level: null, points: '1.5', reason: '齐全' });
  });
});
