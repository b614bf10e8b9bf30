import { compileRubric } from '../../../server/engine/scoring/compile-rubric.js';
import { finishScorecards } from '../../../server/engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import type { Scorecard } from '../../../server/engine/scoring/scorecard.js';
import { cyclesOf, elementsOf, policyOf, rubricOf } from './seed-files.js';
import { assessedInputs, type Start } from './seed-inputs.js';

const november: Start = { thisYear: 2026, evaluationDay: '2026-11-05' };

function compiled(jurisdiction: string, position: number) {
  const compilation = compileRubric(
    rubricOf(`${jurisdiction}/${cyclesOf(jurisdiction).cycles[position]?.rubric}`),
    elementsOf(jurisdiction),
    policyOf(jurisdiction),
  );
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.diagnostics));
  return compilation;
}

function scorecards(jurisdiction: string, position: number, start: Start = november): readonly Scorecard[] {
  const { rubric } = compiled(jurisdiction, position);
  return finishScorecards(
    rubric,
    assessedInputs(jurisdiction, position, start).map((inputs) => scoreAgency(rubric, inputs)),
  );
}

const lastYear = scorecards('sample', 0);
const now = scorecards('sample', 1);
const cardOf = (cards: readonly Scorecard[], agency: string): Scorecard =>
  cards.find(({ agencyCode }) => agencyCode === agency) as Scorecard;
const saying = (cards: readonly Scorecard[], code: string): readonly string[] =>
  cards.flatMap(({ agencyCode, scores }) =>
    scores.filter(({ reason }) => reason.code === code).map(({ indicator }) => `${agencyCode} ${indicator}`),
  );

it.each([
  ['sample', 0],
  ['sample', 1],
  ['neighbour', 0],
] as const)('%s, cycle %i: the engine accepts the documents without a warning', (jurisdiction, position) => {
  expect(compiled(jurisdiction, position).diagnostics).toEqual([]);
});

it('gives 24 scorecards a year, each with a total, a grade, a rank and a reason for every indicator', () => {
  for (const cards of [lastYear, now]) {
    expect(cards).toHaveLength(24);
    for (const card of cards) {
      expect(card.total).not.toBeNull();
      expect(card.rank).not.toBeNull();
      expect(card.scores).toHaveLength(72);
      for (const score of card.scores) {
        expect(score.reason.code).toBeTruthy();
        expect(score.points === null).toBe(score.status !== 'SCORED');
      }
    }
  }
});

it('spreads last year’s totals from the low sixties to the middle nineties, over all grades', () => {
  const totals = lastYear.map(({ total }) => (total as number) / 10_000);
  expect(Math.min(...totals)).toBeGreaterThan(62);
  expect(Math.min(...totals)).toBeLessThan(66);
  expect(Math.max(...totals)).toBeGreaterThan(94);
  expect(Math.max(...totals)).toBeLessThan(97);
  const counts = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'].map((grade) => lastYear.filter((card) => card.grade === grade).length);
  expect(counts).toEqual([4, 12, 5, 3]);
});

it('holds one agency back by a veto, one by a condition and one by the quota', () => {
  const held = lastYear.filter(({ total, grade }) => (total as number) >= 900_000 && grade !== 'EXCELLENT');
  expect(
    held.map(({ agencyCode, gradeReasons }) => [agencyCode, gradeReasons.map(({ code }) => code).find((code) => code !== 'BAND')]),
  ).toEqual([
    ['A03', 'VETO_GRADE'],
    ['A13', 'CONDITION'],
    ['A20', 'QUOTA'],
  ]);
  expect(cardOf(lastYear, 'A20').gradeWithoutQuota).toBe('EXCELLENT');
});

it('shows every status and the reasons a reader should meet', () => {
  const statuses = new Set(lastYear.flatMap(({ scores }) => scores.map(({ status }) => status)));
  expect(statuses).toEqual(new Set(['SCORED', 'EXCLUDED', 'HELD', 'MISSING', 'NOT_APPLICABLE']));
  expect(saying(lastYear, 'ZERO_BY_DUTY')).toEqual(['A09 C2_04', 'A10 B1_03', 'A17 B1_07', 'A24 B1_03', 'A24 B1_04', 'A24 C2_04']);
  expect(saying(lastYear, 'ZERO_WITHOUT_DUTY')).toEqual(['A08 B1_04', 'A15 B1_03', 'A22 C2_04']);
  expect(saying(lastYear, 'CARRIED')).toEqual(['A02 B2_09', 'A07 B2_06', 'A11 B2_03', 'A18 A1_12']);
  expect(saying(lastYear, 'NOTHING_TO_CARRY')).toEqual(['A20 B2_09']);
  expect(saying(now, 'NOT_YET_DUE').length).toBeGreaterThan(0);
});

it('leaves A01 last year with one indicator held, and a grade', () => {
  const card = cardOf(lastYear, 'A01');
  expect(card.scores.filter(({ status }) => status === 'HELD').map(({ indicator }) => indicator)).toEqual(['B1_09']);
  expect(card.grade).toBe('GOOD');
  expect(card.peerGroupSize).toBe(10);
});

it('gives the same digits whenever the demonstration is started', () => {
  const digits = (cards: readonly Scorecard[]) =>
    cards.map(({ agencyCode, total, grade, rank, scores }) => [agencyCode, total, grade, rank, scores.map(({ points }) => points)]);
  // the earliest day of an evaluation for each cycle: 20 July less 18 days, and 20 July itself; 2024 is a leap year
  expect(digits(scorecards('sample', 0, { thisYear: 2024, evaluationDay: '2024-07-01' }))).toEqual(digits(lastYear));
  expect(digits(scorecards('sample', 1, { thisYear: 2024, evaluationDay: '2024-07-19' }))).toEqual(digits(now));
});

it('leaves out two to three per cent of what was to be reported, a part of A01 at most', () => {
  for (const [position, cards] of [lastYear, now].entries()) {
    const { rubric } = compiled('sample', position);
    const inputs = assessedInputs('sample', position, november);
    const periods = position === 0 ? { YEAR: 1, HALF_YEAR: 2, QUARTER: 4, MONTH: 12 } : { YEAR: 0, HALF_YEAR: 1, QUARTER: 2, MONTH: 6 };
    let expected = 0;
    let present = 0;
    for (const [index, card] of cards.entries()) {
      const applying = new Set(card.scores.filter(({ status }) => status !== 'NOT_APPLICABLE').map(({ indicator }) => indicator));
      const slots = new Set(
        rubric.indicators
          .filter(({ code }) => applying.has(code))
          .flatMap(({ methods }) => [...methods.values()].flatMap((entry) => entry.elementSlots)),
      );
      for (const { document, slot } of rubric.elements) {
        if (!slots.has(slot)) continue;
        expected += periods[document.period];
        const facts = inputs[index]?.facts[document.code] ?? [];
        present += facts.filter(({ period }) => period.startsWith(String(november.thisYear - 1 + position))).length;
      }
    }
    const share = 1 - present / expected;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.03);
  }
});

it('scores the neighbour’s five agencies by its own documents', () => {
  const cards = scorecards('neighbour', 0);
  expect(cards.map(({ agencyCode, grade }) => [agencyCode, grade])).toEqual([
    ['A01', 'GOOD'],
    ['A02', 'EXCELLENT'],
    ['A03', 'GOOD'],
    ['A04', 'POOR'],
    ['A05', 'GOOD'],
  ]);
  expect(cardOf(cards, 'A01').total).not.toBe(cardOf(lastYear, 'A01').total);
});
