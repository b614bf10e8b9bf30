import { describe, expect, test } from '@jest/globals';
import type { Method } from '../../../server/engine/documents/method.js';
import type { AgencyInputs } from '../../../server/engine/scoring/agency-inputs.js';
import { dividedNames } from '../../../server/engine/scoring/compile/divided-names.js';
import type { CompiledRubric } from '../../../server/engine/scoring/compiled-rubric.js';
import { explainScore } from '../../../server/engine/scoring/explain/explain-score.js';
import { finishScorecards } from '../../../server/engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import { compiledRubric, element, indicator, inputsOf, policyOf, rubricOf, yearly } from '../../support/rubric-builder.js';

const elements = [
  element('due', { name: { zh: '应开展次数', en: 'Meetings due' }, unit: '次' }),
  element('done', { name: { zh: '已开展次数', en: 'Meetings held' }, unit: '次' }),
  element('late', { name: { zh: '迟办次数', en: 'Late' }, unit: '次' }),
  element('base', { places: 2, name: { zh: '其余得分', en: 'Rest' } }),
];
const ratio: Method = { kind: 'RATIO', achieved: 'done', target: 'due' };
const rate = { code: 'rate', name: { zh: '开展率', en: 'Rate' }, unit: '', places: 4, formula: 'done / due' };
const quota = { grade: 'EXCELLENT', share: '0.5', rounding: 'FLOOR', ties: 'ALL_OUT' } as const;

function rubricWith(method: Method, quotas: readonly (typeof quota)[] = [], other: Method = { kind: 'FORMULA', points: 'base' }) {
  const list = [indicator('I', method, { fullMarks: '5' }), indicator('REST', other, { fullMarks: '95' })];
  const document = rubricOf(list, { dataElements: elements.map(({ code }) => code), computedElements: [rate] });
  return compiledRubric(document, elements, policyOf({ quotas: [...quotas] }));
}

const dataOf = (values: Record<string, string>, code = 'A01'): AgencyInputs =>
  inputsOf({ facts: yearly({ due: '12', done: '4', late: '1', base: '80', ...values }) }, 'GOVERNMENT', code);

function changeOf(rubric: CompiledRubric, all: readonly AgencyInputs[], language: 'zh' | 'en' = 'zh', showsPeers = true): string {
  const [card] = finishScorecards(
    rubric,
    all.map((inputs) => scoreAgency(rubric, inputs)),
  );
  const evidence = { inputs: all[0] as AgencyInputs, peers: card?.peers ?? null, showsPeers };
  return explainScore(rubric, evidence, 'I', language).steps.find(({ kind }) => kind === 'NEAREST_CHANGE')?.text ?? '';
}

describe('the sides of a quotient', () => {
  test.each<[string, string[], string[]]>([
    ['done / due', ['done'], ['due']],
    ['100 * (done + 0.5 * late) / due - base', ['done', 'late', 'base'], ['due']],
    ['if due > 0 then done / due else 0', ['done'], ['due']],
    ['done / (done + late)', ['done'], ['done', 'late']],
    ['done * late - due', ['done', 'late', 'due'], []],
    ['round up(done / max(due, 1), 2)', ['done'], ['due']],
    ['base / late / due * done', ['base', 'done'], ['late', 'due']],
  ])('%s', (source, above, below) => {
    const scope = elements.map(({ code, places }, slot) => ({ name: code, type: 'number' as const, places, slot }));
    const names = dividedNames(source, scope);
    expect([[...names.above], [...names.below]]).toEqual([above, below]);
  });
});

describe('what is owed is not what should change', () => {
  const percent: Method = { kind: 'LINEAR', value: 'if due > 0 then 100 * done / due else 0', floor: '0', target: '100' };
  const computed: Method = { kind: 'LINEAR', value: 'rate', floor: '0', target: '1' };
  test.each<[string, Method]>([
    ['a ratio', ratio],
    ['a quotient in a line', percent],
    ['a quotient in a computed element', computed],
    ['a ratio of a computed element', { kind: 'RATIO', achieved: 'rate', target: '1' }],
  ])('%s asks for more of what is done, however far', (_, method) => {
    expect(changeOf(rubricWith(method), [dataOf({})])).toMatch(/^已开展次数增加8次（由4次到12次）即得5\.00分/);
  });

  test('a shortfall that falls either way: the amount owed elsewhere comes last', () => {
    const shortfall: Method = { kind: 'DEDUCTION', events: 'due - done', perEvent: '1', floor: '0' };
    const rubric = rubricWith(shortfall, [], { kind: 'FORMULA', points: 'base * done / due' });
    expect(changeOf(rubric, [dataOf({})])).toMatch(/^已开展次数增加8次/);
  });

  test('fewer of what should not happen is asked for as before', () => {
    const events: Method = { kind: 'DEDUCTION', events: 'late', perEvent: '1', floor: '0' };
    expect(changeOf(rubricWith(events), [dataOf({ late: '3' })])).toMatch(/^迟办次数减少3次/);
  });

  test('where only the amount owed would do, it says so', () => {
    const beyond: Method = { kind: 'LINEAR', value: '(done - done + 3) / due', floor: '0', target: '1' };
    expect(changeOf(rubricWith(beyond), [dataOf({})])).toMatch(
      /^完成情况怎样变化都得不到5\.00分，只有应完成的数量（分母）变化才行：应开展次数减少9次（由12次到3次）即得5\.00分/,
    );
    expect(changeOf(rubricWith(beyond), [dataOf({})], 'en')).toMatch(
      /^No change of what was achieved would earn 5\.00; only another required amount \(the denominator\) would\. Meetings due: 9 less/,
    );
  });
});

describe('a reader without peers', () => {
  // the first would reach 93, beside a line at 94 of one of two
  const all = [dataOf({ base: '88' }), dataOf({ done: '12', base: '94' }, 'A02')];
  const limited = rubricWith(ratio, [quota]);

  test('is told the grade by band, and that quotas stand apart; who sees the group is told the grade after them', () => {
    expect(changeOf(limited, all)).toContain('总分由89.67变为93.00，等次仍为良好。');
    expect(changeOf(limited, all, 'zh', false)).toContain('总分由89.67变为93.00，按分数段，等次由良好变为优秀（名额限制另计）。');
    expect(changeOf(limited, all, 'en', false)).toContain(', by band the grade from Good to Excellent (before quotas).');
  });

  test('is told the same wherever the line of the group lies', () => {
    const lines = ['0', '50', '90', '93', '94'].map((base) => [all[0] as AgencyInputs, dataOf({ done: '12', base }, 'A02')]);
    const told = (showsPeers: boolean) => new Set(lines.map((group) => changeOf(limited, group, 'zh', showsPeers)));
    expect(told(true).size).toBeGreaterThan(1);
    expect(told(false).size).toBe(1);
  });

  test('already above the edge of the band, it is told that grade by band, not the one the quota left', () => {
    const above = [dataOf({ base: '91' }), dataOf({ done: '12', base: '94' }, 'A02')];
    expect(changeOf(limited, above, 'zh', false)).toContain('按分数段，等次仍为优秀（名额限制另计）。');
  });

  test('hears of no quota where none could matter', () => {
    const low = [dataOf({ base: '70' }), all[1] as AgencyInputs];
    expect(changeOf(limited, low, 'zh', false)).toContain('，等次仍为一般。');
    expect(changeOf(limited, low, 'en', false)).not.toContain('quota');
    expect(changeOf(rubricWith(ratio), all, 'zh', false)).toContain('，等次由良好变为优秀。');
  });
});
