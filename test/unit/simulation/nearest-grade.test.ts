import fc from 'fast-check';
import type { AgencyInputs } from '../../../server/engine/scoring/agency-inputs.js';
import type { CompiledRubric } from '../../../server/engine/scoring/compiled-rubric.js';
import { finishScorecards } from '../../../server/engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import { explainAgency } from '../../../server/engine/simulation/explain-agency.js';
import type { GradeChange } from '../../../server/engine/simulation/nearest-grade.js';
import { compiledRubric, element, indicator, inputsOf, policyOf, rubricOf, yearly } from '../../support/rubric-builder.js';

// The nearest change that alters a grade, checked by evaluating everybody again with that change and with one step less.

const elements = [element('x', { places: 2 }), element('y', { places: 2 })];
const points = (code: string, of: string) => indicator(code, { kind: 'FORMULA', points: of }, { fullMarks: '50' });
const rubric = (quotas: Parameters<typeof policyOf>[0] = {}): CompiledRubric =>
  compiledRubric(rubricOf([points('I1', 'x'), points('I2', 'y')], { dataElements: ['x', 'y'] }), elements, policyOf(quotas));

type Values = { readonly x: string; readonly y: string };
const agency = (values: Values, code: string): AgencyInputs => inputsOf({ facts: yearly(values) }, 'GOVERNMENT', code);
const gradesOf = (of: CompiledRubric, all: readonly Values[]) =>
  finishScorecards(
    of,
    all.map((values, at) => scoreAgency(of, agency(values, `A${at}`))),
  ).map(({ grade }) => grade);

const explained = (of: CompiledRubric, all: readonly Values[], language: 'zh' | 'en' = 'zh') =>
  explainAgency({
    ...{ baseline: of, draft: of, assumption: 'LEAVE_OUT', place: 0, language },
    inputs: all.map((values, at) => agency(values, `A${at}`)),
  });

const figure = fc.integer({ min: 0, max: 5000 }).map((cents) => (cents / 100).toFixed(2));
const population = fc.array(fc.record({ x: figure, y: figure }), { minLength: 1, maxLength: 12 });
const decimal = (value: bigint): string => (Number(value) / 100).toFixed(2);

test.each([
  ['without a quota', {}],
  ['with a quota', { quotas: [{ grade: 'EXCELLENT', share: '0.4', rounding: 'HALF_UP', ties: 'ALL_IN' }] }],
] as const)('what it names alters the grade as it says, and one step less does not: %s', (_name, policy) => {
  const of = rubric(policy as unknown as Parameters<typeof policyOf>[0]);
  let seen = 0;
  fc.assert(
    fc.property(population, (all) => {
      const [present] = gradesOf(of, all);
      const order = of.bands.map(({ grade }) => grade);
      const { nearest } = explained(of, all);
      const withChange = ({ element: { document } }: GradeChange, value: bigint) =>
        gradesOf(of, [{ ...(all[0] as Values), [document.code]: decimal(value) }, ...all.slice(1)])[0];
      for (const [change, sign] of [[nearest.better, -1] as const, [nearest.worse, 1] as const]) {
        if (!change) continue;
        seen += 1;
        const changed = withChange(change, change.to);
        expect(changed).toBe(change.grade);
        expect(Math.sign(order.indexOf(changed ?? '') - order.indexOf(present ?? ''))).toBe(sign);
        const less = withChange(change, change.to > change.from ? change.to - 1n : change.to + 1n);
        expect(Math.sign(order.indexOf(less ?? '') - order.indexOf(present ?? ''))).not.toBe(sign);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(40);
});

test('who has the best grade has no nearer better one, and who has the worst no nearer worse one', () => {
  expect(explained(rubric(), [{ x: '50', y: '50' }]).nearest.better).toBeNull();
  expect(explained(rubric(), [{ x: '0', y: '0' }]).nearest.worse).toBeNull();
});

test('both sides are the scorecards of an evaluation, each indicator with its sentences', () => {
  const all = [
    { x: '45', y: '41' },
    { x: '20', y: '50' },
  ];
  const { before, after } = explained(rubric(), all, 'en');
  expect([before.total, before.grade, before.rank]).toEqual([after.total, after.grade, after.rank]);
  expect(before.total).toBe(860_000);
  expect(after.indicators.map(({ indicator: code, points: given }) => [code, given])).toEqual([
    ['I1', 450_000],
    ['I2', 410_000],
  ]);
  expect(after.indicators[0]?.sentences.length).toBeGreaterThan(1);
});
