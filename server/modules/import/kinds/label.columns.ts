import { type ImportColumn, optional, required } from '../import-column.js';

/** Columns that several kinds have. */
export const codeColumn = (what: readonly [zh: string, en: string], example: string): ImportColumn =>
  required(
    'code',
    {
      label: ['编码', 'Code'],
      aliases: [`${what[0]}编码`, `${what[1]} code`, '代码', 'ID'],
      comment: [
        `${what[0]}的编码，在本辖区内唯一。已有的编码视为更新。`,
        `Code of the ${what[1]}, unique in the jurisdiction. A code that is there already is updated.`,
      ],
      example,
    },
    { isText: true },
  );

export const nameColumn = (what: readonly [zh: string, en: string], example: string): ImportColumn =>
  required('name', {
    label: ['名称', 'Name'],
    aliases: [`${what[0]}名称`, `${what[1]} name`, '中文名称', 'Chinese name'],
    comment: [`${what[0]}的中文名称，最多 200 个字。`, `Chinese name of the ${what[1]}, at most 200 characters.`],
    example,
  });

export const englishNameColumn = (example: string): ImportColumn =>
  optional('nameEn', {
    label: ['英文名称', 'English name'],
    aliases: ['英文名', 'name_en', 'nameEn'],
    comment: [
      '可不填；新增时不填则用中文名称代替，更新时不填则保留原有的。',
      'May be empty: a new entry then takes the Chinese name, an old one keeps what it has.',
    ],
    example,
  });

export const positionColumn: ImportColumn = optional('position', {
  label: ['次序', 'Position'],
  aliases: ['序号', '排序', 'order'],
  comment: [
    '在列表中的位置，从 1 起的整数。可不填，排在最后。',
    'Place in lists, a whole number from 1. May be empty: then it comes last.',
  ],
  example: '1',
});

export const agencyColumn = (aliases: readonly string[] = []): ImportColumn =>
  required(
    'agency',
    {
      label: ['机关单位', 'Agency'],
      aliases: ['单位', '单位编码', '单位名称', 'agency code', 'agency name', ...aliases],
      comment: ['单位的编码或全称，如 A01、市发改局，或从下拉中选。', 'Code or full name of the agency, such as A01, or one of the list.'],
      example: ['市发改局', 'Development and Reform Bureau'],
    },
    { choices: 'agencies', isText: true },
  );

export const elementColumn: ImportColumn = required(
  'element',
  {
    label: ['数据项', 'Data element'],
    aliases: ['指标', '数据项编码', '数据项名称', 'element', 'data element code'],
    comment: ['数据项的编码或名称，或从下拉中选。', 'Code or name of the data element, or one of the list.'],
    example: ['按期完成任务数', 'Tasks done in time'],
  },
  { choices: 'dataElements', isText: true },
);

export const periodColumn: ImportColumn = required(
  'period',
  {
    label: ['期间', 'Period'],
    aliases: ['时期', '报告期', '所属期', 'reporting period'],
    comment: [
      '与数据项的报送周期一致：2026 年度写 2026，半年写 2026H1，季度写 2026Q3，月份写 2026M07；也可写 2026年三季度、2026年7月。',
      'As often as the data element is reported: 2026 for the year, 2026H1, 2026Q3 or 2026M07.',
    ],
    example: '2026Q3',
  },
  { isText: true },
);
