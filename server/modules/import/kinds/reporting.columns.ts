import { say } from '../../../core/language.js';
import { type ImportColumn, optional, required } from '../import-column.js';
import { agencyColumn, codeColumn, elementColumn, englishNameColumn, nameColumn, periodColumn } from './label.columns.js';

export const periodKinds = {
  MONTH: say('月', 'Month'),
  QUARTER: say('季', 'Quarter'),
  HALF_YEAR: say('半年', 'Half-year'),
  YEAR: say('年', 'Year'),
} as const;

export const aggregations = {
  SUM: say('合计', 'Sum'),
  LAST: say('期末', 'Last'),
  MEAN: say('平均', 'Mean'),
  MIN: say('最小', 'Minimum'),
  MAX: say('最大', 'Maximum'),
} as const;

export const participationKinds = {
  ASSESSED: say('参评', 'Assessed'),
  REVIEWING: say('评审', 'Reviewing'),
  BOTH: say('两者', 'Both'),
} as const;

export const dataElementColumns: readonly ImportColumn[] = [
  codeColumn(['数据项', 'data element'], 'tasksDone'),
  nameColumn(['数据项', 'data element'], '按期完成任务数'),
  englishNameColumn('Tasks done in time'),
  required('unit', {
    label: ['计量单位', 'Unit'],
    aliases: ['单位'],
    comment: ['如 件、次、%，最多 20 个字。确定后不能更改。', 'Such as %, at most 20 characters. It never changes afterwards.'],
    example: '件',
  }),
  required('places', {
    label: ['小数位', 'Decimal places'],
    aliases: ['小数位数', 'places', 'decimals'],
    comment: ['0 到 4。确定后不能更改。', '0 to 4. It never changes afterwards.'],
    example: '0',
  }),
  required(
    'period',
    {
      label: ['报送周期', 'Reported each'],
      aliases: ['周期', 'period', 'frequency'],
      comment: ['月、季、半年或年。确定后不能更改。', 'Month, Quarter, Half-year or Year. It never changes afterwards.'],
      example: ['季', 'Quarter'],
    },
    { choices: Object.values(periodKinds) },
  ),
  required(
    'aggregation',
    {
      label: ['汇总方式', 'Combined by'],
      aliases: ['汇总', 'aggregation'],
      comment: [
        '多个期间如何合成一个值：合计、期末、平均、最小或最大。确定后不能更改。',
        'How periods become one value: Sum, Last, Mean, Minimum or Maximum. It never changes afterwards.',
      ],
      example: ['合计', 'Sum'],
    },
    { choices: Object.values(aggregations) },
  ),
];

export const participationColumns: readonly ImportColumn[] = [
  required(
    'cycle',
    {
      label: ['考核周期', 'Cycle'],
      aliases: ['周期', '周期编码', 'cycle code'],
      comment: ['考核周期的编码或名称；该周期须尚未开启。', 'Code or name of the cycle, which must not have been opened yet.'],
      example: 'YEAR_2026',
    },
    { choices: 'draftCycles', isText: true },
  ),
  agencyColumn(['参评单位']),
  required(
    'kind',
    {
      label: ['参加方式', 'Takes part as'],
      aliases: ['方式', '参评方式', 'participation', 'kind'],
      comment: ['参评、评审或两者。', 'Assessed, Reviewing or Both.'],
      example: ['参评', 'Assessed'],
    },
    { choices: Object.values(participationKinds) },
  ),
];

export const factColumns: readonly ImportColumn[] = [
  agencyColumn(),
  elementColumn,
  periodColumn,
  required('value', {
    label: ['数值', 'Value'],
    aliases: ['值', '数据', 'amount'],
    comment: [
      '只写数字，不带单位；小数位不超过数据项的规定。没有数据就不要写这一行，空白不会当作 0。',
      'The number alone, without its unit, with no more decimals than the data element has. Leave the row out where there is no value: an empty cell is not a zero.',
    ],
    example: '12',
  }),
  optional('source', {
    label: ['数据来源', 'Source'],
    aliases: ['来源'],
    comment: ['数值从哪里来，如 台账。不填则记为文件名。', 'Where the value comes from. Empty: the name of the file.'],
    example: ['台账', 'Ledger'],
  }),
  optional('reason', {
    label: ['更正原因', 'Reason for correction'],
    aliases: ['更正说明', '原因', 'reason', 'correction'],
    comment: [
      '数值与已有的不同时必填，作为一次更正记下。',
      'Needed where another value is there already: the row is then kept as a correction.',
    ],
    example: '',
  }),
];

export const dutyColumns: readonly ImportColumn[] = [
  agencyColumn(),
  elementColumn,
  periodColumn,
  required(
    'due',
    {
      label: ['报送期限', 'Due on'],
      aliases: ['截止日期', '期限', 'due', 'deadline'],
      comment: ['最后一天，如 2026-10-15。', 'Last day for reporting, such as 2026-10-15.'],
      example: '2026-10-15',
    },
    { isText: true },
  ),
  optional(
    'reminded',
    {
      label: ['催报日期', 'Reminded on'],
      aliases: ['提醒日期', 'reminded'],
      comment: ['催报的日期；没有催报则不填。', 'When the agency was reminded; empty if it was not.'],
      example: '',
    },
    { isText: true },
  ),
];
