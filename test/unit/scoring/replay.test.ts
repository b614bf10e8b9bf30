import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Method } from '../../../server/engine/documents/method.js';
import { type IndicatorDocument, notApplicable } from '../../../server/engine/documents/rubric.js';
import type { AgencyInputs } from '../../../server/engine/scoring/agency-inputs.js';
import { explainScore } from '../../../server/engine/scoring/explain/explain-score.js';
import { finishScorecards } from '../../../server/engine/scoring/finish-scorecards.js';
import { replayScorecard } from '../../../server/engine/scoring/replay.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import { compiledRubric, element, fact, indicator, inputsOf, policyOf, rubricOf } from '../../support/rubric-builder.js';

const level = (code: string, points: string) => ({ code, name: { zh: code }, descriptor: { zh: code }, points });
const bands = [
  { from: null, points: '0' },
  { from: '3', points: '0.5' },
  { from: '7', points: '1' },
];
const methods: readonly Method[] = [
  { kind: 'LINEAR', value: 'x / y', floor: '0', target: '2', stretch: { at: '3', points: '1' } },
  { kind: 'BANDS', value: 'x', mode: 'STEP', bands },
  { kind: 'BANDS', value: 'x / 3', mode: 'INTERPOLATED', bands },
  { kind: 'BANDS', value: 'y', mode: 'MARGINAL', bands },
  { kind: 'DEDUCTION', events: 'y', perEvent: '0.7', floor: '-1' },
  { kind: 'BONUS', events: 'x', base: '1', perEvent: '0.3' },
  { kind: 'LEVELS', levels: [level('A', '10'), level('B', '6.5'), level('C', '0')] },
  { kind: 'RATIO', achieved: 'x', target: 'share' },
  { kind: 'RANK', value: 'x / 7', order: 'HIGHER_IS_BETTER', ties: 'COMPETITION', best: '10', worst: '1' },
  { kind: 'RANK', value: 'y', order: 'LOWER_IS_BETTER', ties: 'DENSE', best: '9', worst: '0' },
  { kind: 'VETO', condition: 'x > 9 and y > 9', effect: { kind: 'GRADE_AT_MOST', grade: 'GOOD' } },
  { kind: 'FORMULA', points: 'fullMarks * x / 10 - y / 3' },
];
const policies = ['EXCLUDE', 'HOLD', 'CARRY', 'ZERO'] as const;
const missingOf = (method: Method, index: number): IndicatorDocument['missing'] =>
  method.kind === 'VETO' ? 'HOLD' : (policies[index % 4] as 'HOLD');

const elements = [element('x', { period: 'HALF_YEAR', aggregation: 'MEAN', places: 1 }), element('y')];
const computedElements = [{ code: 'share', name: { zh: '比例' }, unit: '', places: 2, formula: '(x + y) / 3' }];
const profiles = [
  { code: 'P', name: { zh: '镇街' }, sectors: ['TOWNSHIP'], include: [], exclude: ['I3'], overlays: [{ indicator: 'I8', fullMarks: '7' }] },
];

const rubrics = notApplicable.options.map((setting) => {
  const indicators = methods.map((method, index) =>
    indicator(`I${index}`, method, { missing: missingOf(method, index), places: 2 + (index % 3) }),
  );
  const quotas = [{ grade: 'EXCELLENT', share: '0.3', rounding: 'HALF_UP', ties: 'ALL_OUT' }] as never;
  return compiledRubric(
    rubricOf(indicators, { notApplicable: setting, dataElements: ['x', 'y'], computedElements, profiles }),
    elements,
    policyOf({ quotas, conditions: [{ code: 'C', name: { zh: '不全' }, when: 'completeness < 80', atMost: 'FAIR' }] }),
  );
});

const value = fc.option(fc.integer({ min: 0, max: 120 }), { freq: 8 });
const agency = fc.record({
  halves: fc.tuple(value, value),
  y: value,
  carried: fc.boolean(),
  marks: fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 }),
  sector: fc.constantFrom('GOVERNMENT', 'TOWNSHIP', 'SCHOOL'),
});

type Cell = typeof agency extends fc.Arbitrary<infer T> ? T : never;

function inputsFrom(cell: Cell, index: number): AgencyInputs {
  const halves = cell.halves.flatMap((half, position) => (half === null ? [] : [fact(`2025H${position + 1}`, (half / 10).toFixed(1))]));
  const changes: Partial<AgencyInputs> = {
    facts: { x: halves, y: cell.y === null ? [] : [fact('2025', String(Math.trunc(cell.y / 10)))] },
    carried: cell.carried ? { x: { period: '2024', value: '4.5' } } : {},
    duties: cell.carried ? [] : [{ element: 'y', period: '2025', dueOn: '2026-01-10', remindedOn: '2026-01-05' }],
    marks: cell.marks.map((code, position) => ({ markId: `m${position}`, indicator: 'I6', level: code, reason: '记录' })),
  };
  return inputsOf(changes, cell.sector, `A${index}`);
}

/** As stored and read back. */
const stored = <T>(content: T): T => JSON.parse(JSON.stringify(content)) as T;

test('a replay of the stored inputs and peer values gives the same scorecard, and every explanation the same digits', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rubrics), fc.array(agency, { minLength: 1, maxLength: 9 }), (rubric, cells) => {
      const inputs = cells.map(inputsFrom);
      const cards = finishScorecards(
        rubric,
        inputs.map((entry) => scoreAgency(rubric, entry)),
      );
      for (const [index, card] of cards.entries()) {
        const evidence = { inputs: stored(inputs[index] as AgencyInputs), peers: stored(card.peers), showsPeers: true };
        expect(replayScorecard(rubric, evidence.inputs, evidence.peers)).toEqual(card);
        for (const score of index === 0 ? card.scores : []) {
          const explanation = explainScore(rubric, evidence, score.indicator, 'zh');
          expect([explanation.points, explanation.status]).toEqual([score.points, score.status]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('every score has points or a stated reason, and completeness counts them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rubrics), fc.array(agency, { minLength: 1, maxLength: 6 }), (rubric, cells) => {
      for (const card of finishScorecards(
        rubric,
        cells.map(inputsFrom).map((entry) => scoreAgency(rubric, entry)),
      )) {
        expect(card.scores.filter((score) => (score.points === null) === (score.status === 'SCORED'))).toEqual([]);
        expect(card.scores.some((score) => score.reason.code === 'AWAITING_RANK')).toBe(false);
        const applicable = card.scores.filter((score) => score.status !== 'NOT_APPLICABLE').length;
        expect([card.completeness.applicable, card.completeness.scored]).toEqual([
          applicable,
          card.scores.filter((score) => score.points !== null).length,
        ]);
      }
    }),
    { numRuns: 60 },
  );
});
