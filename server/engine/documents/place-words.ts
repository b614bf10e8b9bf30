import { type Bilingual, say } from '../../core/language.js';
import type { DocumentPath } from '../../engine/documents/document-structure.js';

/** Words for the keys of configured documents, as the console's forms name them. */
const words: Readonly<Record<string, Bilingual>> = {
  name: say('名称', 'name'),
  zh: say('中文', 'Chinese'),
  en: say('英文', 'English'),
  label: say('版本号', 'version label'),
  legalBasis: say('依据', 'legal basis'),
  fullMarks: say('满分', 'full marks'),
  places: say('小数位数', 'places'),
  measure: say('性质', 'measure'),
  scope: say('适用范围', 'scope'),
  reviewDepartment: say('归口评审', 'review department'),
  evidence: say('佐证材料', 'evidence'),
  missing: say('缺数办法', 'missing data'),
  method: say('计分方法', 'method'),
  kind: say('种类', 'kind'),
  value: say('读数公式', 'value'),
  floor: say('起点', 'floor'),
  target: say('目标', 'target'),
  stretch: say('超额', 'stretch'),
  bands: say('档', 'bands'),
  levels: say('等级', 'levels'),
  per: say('每次', 'per event'),
  cap: say('封顶', 'cap'),
  condition: say('条件', 'condition'),
  effect: say('后果', 'effect'),
  points: say('分值', 'points'),
  order: say('方向', 'order'),
  ties: say('并列', 'ties'),
  best: say('最好', 'best'),
  worst: say('最差', 'worst'),
  categories: say('类', 'categories'),
  items: say('项', 'items'),
  indicators: say('指标', 'indicators'),
  profiles: say('分类方案', 'profiles'),
  include: say('另加指标', 'included'),
  exclude: say('不用指标', 'excluded'),
  overlays: say('单独规定', 'overrides'),
  sectors: say('领域', 'sectors'),
  administrativeLevels: say('层级', 'levels of administration'),
  alliances: say('联盟', 'alliances'),
  notApplicable: say('不适用时权重的去处', 'weight of what does not apply'),
  dataElements: say('数据项', 'data elements'),
  computedElements: say('推算项', 'computed elements'),
  deputyReviewDepartments: say('代评单位', 'deputy reviewers'),
  peerGroups: say('评比组', 'peer groups'),
  conditions: say('等次条件', 'conditions'),
  when: say('条件', 'when'),
  atMost: say('最高等次', 'at most'),
  quotas: say('名额', 'quotas'),
  share: say('比例', 'share'),
  rounding: say('取整', 'rounding'),
  grade: say('等次', 'grade'),
  from: say('下限', 'lower edge'),
  seal: say('印记', 'seal'),
  rank: say('名次', 'rank'),
  isPublished: say('公布名次', 'rank published'),
  formula: say('公式', 'formula'),
  unit: say('单位', 'unit'),
};

/** The words of a path, entries of lists by their codes; a key without words stands as it is. */
export const placeInWords = (path: DocumentPath): Bilingual => {
  const parts = path.map((key) => words[key] ?? say(bare(key), bare(key)));
  return say(parts.map(({ zh }) => zh).join('，'), parts.map(({ en }) => en).join(', '));
};

/** `[B1-08]` -> `B1-08` */
export const bare = (key: string): string => (key.startsWith('[') && key.endsWith(']') ? key.slice(1, -1) : key);
