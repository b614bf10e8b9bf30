import { type ElementSeed, elementsSeed } from './seed-documents.js';

/** Code and names of anything, in both languages. */
export const label = (code: string, zh: string, en: string) => ({ code, name: { zh, en } });

const element = (code: string, zh: string, en: string) => ({
  code,
  name: { zh, en },
  unit: '项',
  places: 0,
  period: 'QUARTER',
  aggregation: 'SUM',
});

export const buildElements = (): ElementSeed[] =>
  elementsSeed.parse({
    elements: [
      element('tasksDue', '到期任务数', 'Tasks due'),
      element('tasksDone', '完成任务数', 'Tasks done'),
      element('faults', '差错数', 'Faults'),
    ],
  }).elements;

const indicator = (code: string, zh: string, rest: object) => ({
  code,
  name: { zh, en: code },
  measure: 'QUANTITATIVE',
  scope: 'COMMON',
  missing: 'EXCLUDE',
  ...rest,
});

const levels = [
  { code: 'STRONG', name: { zh: '好', en: 'Strong' }, descriptor: { zh: '条条落实', en: 'All carried out' }, points: '30' },
  { code: 'WEAK', name: { zh: '弱', en: 'Weak' }, descriptor: { zh: '没有落实', en: 'Not carried out' }, points: '10' },
];

/** Four indicators of 30, 30, 30 and 10 points; the last one applies to townships. `A03` reviews the first one, `A02` in its place. */
export const buildRubric = (versionLabel: string) => ({
  ...{ kind: 'RUBRIC', schemaVersion: 1, label: versionLabel, notApplicable: 'REDISTRIBUTE_IN_ITEM', places: 2 },
  ...label('JOINT_EVALUATION', '考核指标体系', 'Rubric'),
  deputyReviewDepartments: { A03: 'A02' },
  dataElements: ['tasksDue', 'tasksDone', 'faults'],
  categories: [
    {
      ...label('Q', '定性', 'Qualitative'),
      items: [
        {
          ...label('Q1', '思想引领', 'Guidance'),
          indicators: [
            indicator('Q1_01', '学习质量', {
              measure: 'QUALITATIVE',
              fullMarks: '30',
              reviewDepartment: 'A03',
              missing: 'HOLD',
              method: { kind: 'LEVELS', levels },
            }),
          ],
        },
      ],
    },
    {
      ...label('N', '定量', 'Quantitative'),
      items: [
        {
          ...label('N1', '责任落实', 'Duties'),
          indicators: [
            indicator('N1_01', '任务完成率', { fullMarks: '30', method: { kind: 'RATIO', achieved: 'tasksDone', target: 'tasksDue' } }),
            indicator('N1_02', '完成任务数', { fullMarks: '30', method: { kind: 'LINEAR', value: 'tasksDone', floor: '0', target: '40' } }),
            indicator('N1_03', '差错数', {
              fullMarks: '10',
              scope: 'DIFFERENTIATED',
              method: { kind: 'DEDUCTION', events: 'faults', perEvent: '2' },
            }),
          ],
        },
      ],
    },
  ],
  profiles: [{ ...label('TOWNS', '镇街方案', 'Towns'), sectors: ['TOWNSHIP'], include: ['N1_03'] }],
});

export const buildGradingPolicy = (versionLabel: string) => ({
  ...{ kind: 'GRADING_POLICY', schemaVersion: 1, label: versionLabel },
  ...label('JOINT_GRADING', '等次评定办法', 'Grading policy'),
  peerGroups: [label('ALL', '全部单位', 'All agencies')],
  bands: [
    { grade: 'GOOD', name: { zh: '良好', en: 'Good' }, seal: { zh: '良', en: 'A' }, from: '80' },
    { grade: 'FAIR', name: { zh: '一般', en: 'Fair' }, seal: { zh: '中', en: 'B' }, from: null },
  ],
  rank: { ties: 'COMPETITION', isPublished: true },
});
