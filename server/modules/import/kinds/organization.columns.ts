import { say } from '../../../core/language.js';
import { type ImportColumn, optional, required } from '../import-column.js';
import { agencyColumn, codeColumn, englishNameColumn, nameColumn, positionColumn } from './label.columns.js';

export const sectorColumns: readonly ImportColumn[] = [
  codeColumn(['领域', 'sector'], 'GOVERNMENT'),
  nameColumn(['领域', 'sector'], '政府部门'),
  englishNameColumn('Government departments'),
  positionColumn,
];

export const levelColumns: readonly ImportColumn[] = [
  codeColumn(['单位层级', 'administrative level'], 'SECTION'),
  nameColumn(['单位层级', 'administrative level'], '正科级'),
  englishNameColumn('Section level'),
  positionColumn,
];

export const agencyColumns: readonly ImportColumn[] = [
  codeColumn(['单位', 'agency'], 'A01'),
  nameColumn(['单位', 'agency'], '市发改局'),
  englishNameColumn('Development and Reform Bureau'),
  required(
    'sector',
    {
      label: ['领域', 'Sector'],
      aliases: ['所属领域', '领域编码', 'sector code'],
      comment: ['领域的编码或名称，或从下拉中选。', 'Code or name of the sector, or one of the list.'],
      example: ['政府部门', 'Government departments'],
    },
    { choices: 'sectors', isText: true },
  ),
  required(
    'level',
    {
      label: ['单位层级', 'Administrative level'],
      aliases: ['层级', '级别', 'level', 'level code'],
      comment: ['单位层级的编码或名称，或从下拉中选。', 'Code or name of the administrative level, or one of the list.'],
      example: ['正科级', 'Section level'],
    },
    { choices: 'administrativeLevels', isText: true },
  ),
  optional(
    'place',
    {
      label: ['所在片区', 'Place'],
      aliases: ['片区', '地点', '所在地', 'location'],
      comment: ['单位所在的片区或街道。可不填。', 'Neighbourhood or district of the agency. May be empty.'],
      example: '中心片区',
    },
    { choices: 'agencyPlaces' },
  ),
  optional(
    'parent',
    {
      label: ['上级单位', 'Parent agency'],
      aliases: ['主管单位', 'parent', 'parent code'],
      comment: [
        '上级单位的编码或全称；可以是本表中的另一行。没有则不填。',
        'Code or full name of the agency above it, which may be another row of this sheet. Empty where there is none.',
      ],
      example: ['市财政局', 'Finance Bureau'],
    },
    { choices: 'agencies', isText: true },
  ),
];

export const bases = {
  SIMILAR_FIELD: say('领域相近', 'Similar field'),
  ADJACENT_PLACE: say('地域相邻', 'Adjacent place'),
  COMPLEMENTARY_STRENGTHS: say('优势互补', 'Complementary strengths'),
} as const;

export const allianceColumns: readonly ImportColumn[] = [
  codeColumn(['联盟', 'alliance'], 'L01'),
  nameColumn(['联盟', 'alliance'], '产业发展党建联盟'),
  englishNameColumn('Alliance for industry'),
  required('bases', {
    label: ['组建依据', 'Bases'],
    aliases: ['依据', 'basis'],
    comment: [
      '领域相近、地域相邻、优势互补中的一项或几项，用顿号隔开。',
      'One or more of Similar field, Adjacent place, Complementary strengths, separated by commas.',
    ],
    example: ['领域相近、地域相邻', 'Similar field, Adjacent place'],
  }),
];

export const membershipColumns: readonly ImportColumn[] = [
  required(
    'alliance',
    {
      label: ['党建联盟', 'Alliance'],
      aliases: ['联盟', '联盟编码', '联盟名称', 'alliance code'],
      comment: ['联盟的编码或名称，或从下拉中选。', 'Code or name of the alliance, or one of the list.'],
      example: ['产业发展党建联盟', 'Alliance for industry'],
    },
    { choices: 'alliances', isText: true },
  ),
  agencyColumn(['成员单位', 'member']),
  required(
    'from',
    {
      label: ['加入日期', 'From'],
      aliases: ['开始日期', '起', 'start', 'valid from'],
      comment: ['成为成员的第一天，如 2026-01-01。', 'First day of membership, such as 2026-01-01.'],
      example: '2026-01-01',
    },
    { isText: true },
  ),
  optional(
    'to',
    {
      label: ['退出日期', 'To'],
      aliases: ['结束日期', '止', 'end', 'valid to'],
      comment: ['自这一天起不再是成员；仍是成员则不填。', 'The day from which it is no longer a member; empty while it is.'],
      example: '',
    },
    { isText: true },
  ),
];
