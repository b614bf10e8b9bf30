import { gradingPolicyDocument, quota } from '../../engine/documents/grading-policy.js';
import { method } from '../../engine/documents/method.js';
import { indicator, notApplicable } from '../../engine/documents/rubric.js';
import type { ConfigKind } from '../configuration/draft-head.js';
import type { DocumentColumn } from './document-column.js';

/** A list of the document as a sheet. A list within another entry names its owners in the first columns, from the outermost. */
export interface DocumentSheet {
  readonly name: string;
  /** key of the list; '' for the document itself, which has one row */
  readonly list: string;
  /** the lists that hold it, from the outermost */
  readonly within: readonly string[];
  readonly columns: readonly DocumentColumn[];
}

const text = (key: string, zh: string, rest: Partial<DocumentColumn> = {}): DocumentColumn => ({ key, zh, type: 'TEXT', ...rest });
const choice = (key: string, zh: string, choices: readonly string[]): DocumentColumn => text(key, zh, { choices });
const names = [text('name.zh', '名称'), text('name.en', '英文名称')];
const coded = [text('code', '代码'), ...names];
const codes = (key: string, zh: string, isListByDefault = false): DocumentColumn => ({ key, zh, type: 'CODES', isListByDefault });
const integer = (key: string, zh: string): DocumentColumn => ({ key, zh, type: 'INTEGER' });
const basis = [text('legalBasis.zh', '依据'), text('legalBasis.en', '英文依据')];
const fullMarks = text('fullMarks', '满分');

/** What each indicator has; a straight line has columns of its own, other methods stand as JSON in `method`. */
export const methodColumns: readonly DocumentColumn[] = [
  choice(
    'method.kind',
    '计分方法',
    method.options.map((option) => option.shape.kind.value),
  ),
  text('method.value', '线性取值'),
  text('method.floor', '线性零分值'),
  text('method.target', '线性满分值'),
  text('method.stretch.at', '超额到'),
  text('method.stretch.points', '超额加分'),
  { key: 'method', zh: '其他方法', type: 'JSON' },
];

const { measure, scope, evidence, missing } = indicator.shape;
const head = [
  choice('kind', '种类', ['RUBRIC', 'GRADING_POLICY']),
  integer('schemaVersion', '格式版本'),
  ...coded,
  text('label', '版本号'),
  ...basis,
];

const rubricSheets: readonly DocumentSheet[] = [
  {
    ...{ name: '文件 Document', list: '', within: [] },
    columns: [
      ...head,
      fullMarks,
      choice('notApplicable', '不适用时', notApplicable.options),
      integer('places', '小数位'),
      codes('dataElements', '数据项'),
      { key: 'deputyReviewDepartments', zh: '代评部门', type: 'JSON' },
    ],
  },
  { name: '类别 Categories', list: 'categories', within: [], columns: [...coded, fullMarks] },
  { name: '项目 Items', list: 'items', within: ['categories'], columns: [...coded, fullMarks] },
  {
    ...{ name: '指标 Indicators', list: 'indicators', within: ['categories', 'items'] },
    columns: [
      ...[...coded, fullMarks, integer('places', '小数位'), choice('measure', '定性定量', measure.options)],
      ...[choice('scope', '适用范围', scope.options), choice('missing', '缺数据时', missing.options)],
      ...[choice('evidence', '佐证', evidence.unwrap().options), text('reviewDepartment', '归口评审'), ...basis, ...methodColumns],
    ],
  },
  {
    ...{ name: '画像 Profiles', list: 'profiles', within: [] },
    columns: [
      ...[...coded, codes('sectors', '系统'), codes('administrativeLevels', '层级'), codes('alliances', '联盟')],
      ...[codes('include', '适用指标', true), codes('exclude', '不适用指标', true)],
    ],
  },
  { name: '调整 Overlays', list: 'overlays', within: ['profiles'], columns: [text('indicator', '指标'), fullMarks, ...methodColumns] },
  {
    ...{ name: '计算项 Computed', list: 'computedElements', within: [] },
    columns: [...coded, text('unit', '单位'), integer('places', '小数位'), text('formula', '公式')],
  },
];

const policySheets: readonly DocumentSheet[] = [
  {
    ...{ name: '文件 Document', list: '', within: [] },
    columns: [
      ...head,
      choice('rank.ties', '并列名次', gradingPolicyDocument.shape.rank.shape.ties.options),
      { key: 'rank.isPublished', zh: '公布名次', type: 'BOOLEAN', choices: ['TRUE', 'FALSE'] },
    ],
  },
  {
    ...{ name: '分组 PeerGroups', list: 'peerGroups', within: [] },
    columns: [...coded, codes('sectors', '系统'), codes('administrativeLevels', '层级')],
  },
  {
    ...{ name: '等次 Bands', list: 'bands', within: [] },
    columns: [
      ...[text('grade', '等次'), ...names, text('seal.zh', '印章'), text('seal.en', '英文印章')],
      text('from', '下限', { isNullWhenEmpty: true }),
    ],
  },
  {
    ...{ name: '条件 Conditions', list: 'conditions', within: [] },
    columns: [...coded, text('when', '条件'), text('atMost', '最高等次'), ...basis],
  },
  {
    ...{ name: '名额 Quotas', list: 'quotas', within: [] },
    columns: [
      ...[text('grade', '等次'), text('share', '比例'), choice('rounding', '取整', quota.shape.rounding.options)],
      ...[choice('ties', '并列', quota.shape.ties.options), codes('peerGroups', '分组')],
    ],
  },
];

export const documentSheets: Readonly<Record<ConfigKind, readonly DocumentSheet[]>> = {
  RUBRIC: rubricSheets,
  GRADING_POLICY: policySheets,
};

export const ownerTitles: Readonly<Record<string, string>> = { categories: '类别', items: '项目', profiles: '画像' };
/** The columns that name the owners of a row, before its own. */
export const ownerColumns = ({ within }: DocumentSheet): readonly DocumentColumn[] =>
  within.map((list) => text(`owner.${list}`, ownerTitles[list] ?? list));
