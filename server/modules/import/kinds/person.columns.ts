import { say } from '../../../core/language.js';
import { type ImportColumn, optional, required } from '../import-column.js';
import { agencyColumn, codeColumn } from './label.columns.js';

export const posts = {
  SECRETARY: say('书记', 'Secretary'),
  LEADING_GROUP_MEMBER: say('班子成员', 'Leading-group member'),
  PARTY_AFFAIRS_CADRE: say('党务干部', 'Party-affairs cadre'),
} as const;

/** One row for each appointment; the person's own columns are repeated. */
export const personColumns: readonly ImportColumn[] = [
  codeColumn(['人员', 'person'], 'P001'),
  required('name', {
    label: ['姓名', 'Name'],
    aliases: ['人员姓名', 'person name'],
    comment: ['人员的姓名，最多 100 个字。', 'Name of the person, at most 100 characters.'],
    example: ['示例干部001', 'Sample official 001'],
  }),
  agencyColumn(['任职单位']),
  required(
    'post',
    {
      label: ['岗位', 'Post'],
      aliases: ['职务', 'position'],
      comment: ['书记、班子成员或党务干部。', 'Secretary, Leading-group member or Party-affairs cadre.'],
      example: ['书记', 'Secretary'],
    },
    { choices: Object.values(posts) },
  ),
  required(
    'from',
    {
      label: ['任职日期', 'From'],
      aliases: ['任职起', '开始日期', 'start', 'valid from'],
      comment: ['任职的第一天，如 2026-01-01。', 'First day in the post, such as 2026-01-01.'],
      example: '2026-01-01',
    },
    { isText: true },
  ),
  optional(
    'to',
    {
      label: ['免职日期', 'To'],
      aliases: ['任职止', '结束日期', 'end', 'valid to'],
      comment: ['自这一天起不再任职；在任则不填。', 'The day from which the post is no longer held; empty while it is.'],
      example: '',
    },
    { isText: true },
  ),
  optional('portfolio', {
    label: ['分管领域', 'Portfolio'],
    aliases: ['分管工作', '分管'],
    comment: [
      '班子成员分管的业务领域。不填则不改动已有的。',
      'Business field that a leading-group member answers for. Empty leaves what is there.',
    ],
    example: '项目建设',
  }),
  optional('portfolioEn', {
    label: ['分管领域英文', 'Portfolio in English'],
    aliases: ['portfolio en'],
    comment: ['可不填，用中文代替。', 'May be empty: the Chinese then stands for both.'],
    example: 'Projects',
  }),
];
