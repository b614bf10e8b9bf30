import { describe, expect, test } from '@jest/globals';
import type { Method } from '../../../server/engine/documents/method.js';
import type { IndicatorDocument } from '../../../server/engine/documents/rubric.js';
import type { AgencyInputs } from '../../../server/engine/scoring/agency-inputs.js';
import type { CompiledRubric } from '../../../server/engine/scoring/compiled-rubric.js';
import { explainScore } from '../../../server/engine/scoring/explain/explain-score.js';
import type { Explanation } from '../../../server/engine/scoring/explain/explanation.js';
import { finishScorecards } from '../../../server/engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import { compiledRubric, element, indicator, inputsOf, policyOf, rubricOf, yearly } from '../../support/rubric-builder.js';

const elements = [
  element('due', { name: { zh: '应开展次数', en: 'Meetings due' }, unit: '次' }),
  element('done', { name: { zh: '已开展次数', en: 'Meetings held' }, unit: '次' }),
  element('base', { places: 2, name: { zh: '其余得分', en: 'Rest' } }),
];
const ratio: Method = { kind: 'RATIO', achieved: 'done', target: 'due' };

function rubricWith(method: Method = ratio, changes: Partial<IndicatorDocument> = {}): CompiledRubric {
  const list = [
    indicator('B1_04', method, { name: { zh: '主题党日开展率', en: 'Party-day held monthly' }, fullMarks: '1.75', ...changes }),
    indicator('REST', { kind: 'FORMULA', points: 'base' }, { fullMarks: '98.25' }),
  ];
  return compiledRubric(rubricOf(list, { dataElements: ['due', 'done', 'base'] }), elements, policyOf());
}

const dataOf = (done: string | null, base: string, code: string): AgencyInputs =>
  inputsOf({ facts: yearly({ due: '12', done, base }) }, 'GOVERNMENT', code);
const population = [dataOf('10', '84.36', 'A01'), dataOf('12', '80', 'A02'), dataOf('9', '91', 'A03'), dataOf(null, '70', 'A04')];

function explained(rubric: CompiledRubric, agency = 0, all: readonly AgencyInputs[] = population, showsPeers = true) {
  const cards = finishScorecards(
    rubric,
    all.map((inputs) => scoreAgency(rubric, inputs)),
  );
  const evidence = { inputs: all[agency] as AgencyInputs, peers: cards[agency]?.peers ?? null, showsPeers };
  const zh = explainScore(rubric, evidence, 'B1_04', 'zh');
  const en = explainScore(rubric, evidence, 'B1_04', 'en');
  expect(zh.points).toBe(cards[agency]?.scores[0]?.points);
  expect(en.steps.map((step) => step.kind)).toEqual(zh.steps.map((step) => step.kind));
  expect(en.sentences.join('')).not.toMatch(/[\u4e00-\u9fff]/);
  return { zh, en, card: cards[agency] };
}

const textOf = (explanation: Explanation, kind: string): string => explanation.steps.find((step) => step.kind === kind)?.text ?? '';

describe('an explanation', () => {
  test('reads, works out, rounds, compares and says what would change it', () => {
    const { zh, en } = explained(rubricWith());
    expect(zh.steps.map((step) => [step.kind, step.title])).toEqual([
      ['INPUT', '读到的数据'],
      ['METHOD', '怎样算'],
      ['SEGMENT', '落在哪一段'],
      ['ROUNDING', '取整'],
      ['WEIGHT', '计入总分'],
      ['PEERS', '与谁比'],
      ['NEAREST_CHANGE', '怎样会不同'],
    ]);
    expect(zh.unrounded).toBe('1.458333333333333333333333333333333…');
    expect(zh.points).toBe(14_600);
    expect(textOf(zh, 'INPUT')).toBe('应开展次数12次（应报1期，实有1期）；已开展次数10次（应报1期，实有1期）。');
    expect(textOf(zh, 'METHOD')).toBe('按完成比例：满分1.75 ×（已开展次数 ÷ 应开展次数）；比例为0.833333…，超过1按1计。');
    expect(textOf(zh, 'ROUNDING')).toBe('得1.458333…分，按2位小数四舍五入为1.46分。');
    expect(textOf(zh, 'PEERS')).toBe('政府部门组3家中排第2，中位数为1.46。');
    expect(textOf(zh, 'NEAREST_CHANGE')).toBe(
      '已开展次数增加2次（由10次到12次）即得1.75分，总分由85.82变为86.11，等次仍为良好。仅靠这一条到不了优秀（90.00）。',
    );
    expect(textOf(en, 'ROUNDING')).toBe('That gives 1.458333…, rounded half up at 2 decimals to 1.46.');
    expect(zh.sentences).toEqual(zh.steps.map((step) => step.text));
  });

  test('the change it names earns what it says, and one step less does not', () => {
    const rubric = rubricWith({ kind: 'LINEAR', value: 'done / due * 100', floor: '60', target: '95' });
    const { zh } = explained(rubric);
    expect(textOf(zh, 'NEAREST_CHANGE')).toContain('已开展次数增加2次（由10次到12次）即得1.75分');
    const pointsWith = (done: string) =>
      scoreAgency(rubric, inputsOf({ facts: yearly({ due: '12', done, base: '80' }) })).scores[0]?.points;
    expect([pointsWith('11'), pointsWith('12')]).toEqual([15_800, 17_500]);
  });

  test('a change that lifts the grade says so', () => {
    const all = [dataOf('10', '88.3', 'A01'), dataOf('12', '80', 'A02')];
    const { zh, en } = explained(rubricWith(), 0, all);
    expect(textOf(zh, 'NEAREST_CHANGE')).toContain('总分由89.76变为90.05，等次由良好变为优秀。');
    expect(textOf(en, 'NEAREST_CHANGE')).toContain('the grade from Good to Excellent.');
  });

  test('full marks need no change', () => {
    expect(textOf(explained(rubricWith(), 1).zh, 'NEAREST_CHANGE')).toBe('已得最高的1.75分。');
  });

  test('a score that is not there has a status and a reason, and no arithmetic', () => {
    const { zh } = explained(rubricWith(), 3);
    expect(zh).toMatchObject({ status: 'EXCLUDED', points: null, unrounded: '' });
    expect(zh.steps.map((step) => step.kind)).toEqual(['INPUT', 'STATUS']);
    expect(textOf(zh, 'STATUS')).toContain('缺报不按零分');
  });

  test('who may not see the group is not told where it stands; own points do not depend on it', () => {
    const { zh } = explained(rubricWith(), 0, population, false);
    expect(zh.steps.some((step) => step.kind === 'PEERS')).toBe(false);
    expect(zh.points).toBe(14_600);
  });

  test('carried values are named as such', () => {
    const rubric = rubricWith(ratio, { missing: 'CARRY' });
    const inputs = { ...dataOf(null, '84', 'A01'), carried: { done: { period: '2024', value: '6' } } };
    const { zh } = explained(rubric, 0, [inputs]);
    expect(zh).toMatchObject({ status: 'SCORED', points: 8_800, unrounded: '0.875' });
    expect(textOf(zh, 'INPUT')).toContain('已开展次数6次（本期缺报，沿用2024的值）');
    expect(textOf(zh, 'STATUS')).toContain('沿用2024的值');
  });

  test('an indicator the rubric does not have is refused by name', () => {
    const evidence = { inputs: population[0] as AgencyInputs, peers: null, showsPeers: false };
    expect(() => explainScore(rubricWith(), evidence, 'NONE', 'zh')).toThrow(/no indicator NONE/);
  });
});

const level = (code: string, zh: string, points: string) => ({ code, name: { zh, en: code }, descriptor: { zh, en: code }, points });
const every: readonly (readonly [string, Method, string, string])[] = [
  ['linear', { kind: 'LINEAR', value: 'done', floor: '0', target: '12', stretch: { at: '14', points: '0.5' } }, '1.458333', '按线性计分'],
  [
    'step bands',
    {
      kind: 'BANDS',
      value: 'done',
      mode: 'STEP',
      bands: [
        { from: null, points: '0' },
        { from: '10', points: '1' },
        { from: '12', points: '1.75' },
      ],
    },
    '1',
    '分档计分',
  ],
  [
    'interpolated',
    {
      kind: 'BANDS',
      value: 'done',
      mode: 'INTERPOLATED',
      bands: [
        { from: null, points: '0' },
        { from: '8', points: '1' },
        { from: '12', points: '1.75' },
      ],
    },
    '1.375',
    '按直线',
  ],
  [
    'marginal',
    {
      kind: 'BANDS',
      value: 'done',
      mode: 'MARGINAL',
      bands: [
        { from: null, points: '0.1' },
        { from: '8', points: '0.2' },
      ],
    },
    '1.2',
    '逐档累加',
  ],
  ['deduction', { kind: 'DEDUCTION', events: 'due - done', perEvent: '0.25', floor: '0' }, '1.25', '每一次扣0.25分'],
  ['bonus', { kind: 'BONUS', events: 'done', base: '0.5', perEvent: '0.1' }, '1.5', '每一次加0.1分'],
  ['formula', { kind: 'FORMULA', points: 'fullMarks * done / 20' }, '0.875', '满分*已开展次数/20=0.875'],
  ['veto', { kind: 'VETO', condition: 'done < 5', effect: { kind: 'TOTAL', total: '60' } }, '1.75', '未出现'],
  [
    'rank',
    { kind: 'RANK', value: 'done', order: 'HIGHER_IS_BETTER', ties: 'COMPETITION', best: '1.75', worst: '0.5' },
    '1.125',
    '在3家中第2',
  ],
  ['levels', { kind: 'LEVELS', levels: [level('A', '好', '1.75'), level('B', '较好', '1.2')] }, '1.2', '1份评分取平均'],
];

test.each(every)('%s is explained in both languages, and the replay gives the digits', (_, method, unrounded, words) => {
  const marks = [{ markId: 'm', indicator: 'B1_04', level: 'B', reason: '-' }];
  const { zh } = explained(
    rubricWith(method, { places: 3 }),
    0,
    population.map((inputs) => ({ ...inputs, marks })),
  );
  expect(zh.status).toBe('SCORED');
  expect(zh.unrounded.startsWith(unrounded)).toBe(true);
  expect(zh.sentences.join('').replace(/ /g, '')).toContain(words);
  expect(zh.steps.at(-1)?.kind).toBe('NEAREST_CHANGE');
  expect(zh.sentences.every((sentence) => sentence.length > 4 && !/undefined|NaN|null/.test(sentence))).toBe(true);
});
