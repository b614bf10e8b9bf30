import { say } from '../../../server/core/language.js';
import { Directory } from '../../../server/modules/import/directory.js';
import type { Read } from '../../../server/modules/import/import-report.js';
import { bases } from '../../../server/modules/import/kinds/organization.columns.js';
import { posts } from '../../../server/modules/import/kinds/person.columns.js';
import { readDay } from '../../../server/modules/import/read-day.js';
import { readDecimal, readWhole } from '../../../server/modules/import/read-number.js';
import { readPeriod } from '../../../server/modules/import/read-period.js';
import { readText, readWord, readWords } from '../../../server/modules/import/read-word.js';

/** The value, or the code of the problem with what is advised in Chinese. */
const outcome = (read: Read<unknown>): unknown =>
  'value' in read ? read.value : `${read.problem.code}${read.problem.suggestion ? `: ${read.problem.suggestion.zh}` : ''}`;

test.each([
  ['2026-07-01', '2026-07-01'],
  ['2026-7-1', '2026-07-01'],
  ['2026/7/1', '2026-07-01'],
  ['2026.7.1', '2026-07-01'],
  ['2026年7月1日', '2026-07-01'],
  ['２０２６年７月１日', '2026-07-01'],
  ['20260701', '2026-07-01'],
  ['2026-07-01 00:00:00', '2026-07-01'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', 'NO_SUCH_DAY: 核对月份和日期'],
  ['31.2.2026', 'DAY_UNREADABLE: 写成 2026-07-01 的样子'],
  ['7/1/2026', 'DAY_UNREADABLE: 写成 2026-07-01 的样子'],
  ['2026-07-01 08:30', 'DAY_UNREADABLE: 写成 2026-07-01 的样子'],
  ['46204', 'DAY_UNREADABLE: 像是没有设成日期格式的单元格，可能是 2026-07-01'],
])('the day %s', (text, expected) => {
  expect(outcome(readDay(text))).toBe(expected);
});

test.each([
  ['2026', 'YEAR', '2026'],
  ['2026年度', 'YEAR', '2026'],
  ['2026H1', 'HALF_YEAR', '2026H1'],
  ['2026年下半年', 'HALF_YEAR', '2026H2'],
  ['2026Q3', 'QUARTER', '2026Q3'],
  ['2026-q3', 'QUARTER', '2026Q3'],
  ['2026年第3季度', 'QUARTER', '2026Q3'],
  ['2026年三季度', 'QUARTER', '2026Q3'],
  ['2026M07', 'MONTH', '2026M07'],
  ['2026-7', 'MONTH', '2026M07'],
  ['202607', 'MONTH', '2026M07'],
  ['2026年7月', 'MONTH', '2026M07'],
  ['2026M13', 'MONTH', 'PERIOD_UNREADABLE: 写成 2026M07 的样子'],
  ['2026M07', 'QUARTER', 'PERIOD_OF_OTHER_KIND: 写成 2026Q3 的样子'],
  ['2026Q3', 'YEAR', 'PERIOD_OF_OTHER_KIND: 写成 2026 的样子'],
  ['2026-07-01', 'QUARTER', 'PERIOD_UNREADABLE: 若指 2026Q3，请照此填写，并把单元格设为文本'],
  ['去年', 'YEAR', 'PERIOD_UNREADABLE: 写成 2026 的样子'],
] as const)('the period %s of a %s', (text, kind, expected) => {
  expect(outcome(readPeriod(text, kind))).toBe(expected);
});

test.each([
  ['0', 0, 0n],
  ['-3.5', 1, -35000n],
  ['007', 0, 70000n],
  ['3.10', 1, 31000n],
  ['3.0000000', 0, 30000n],
  ['1,234,567.8', 1, 12345678000n],
  ['１２', 0, 120000n],
  ['99999999999', 0, 999999999990000n],
  ['100000000000', 0, 'NUMBER_TOO_LONG: 是不是把编号或身份证号填进了数值列'],
  ['3.14159', 4, 'TOO_MANY_PLACES: 不会自动四舍五入，请按原始台账填写'],
  ['85%', 0, 'NOT_A_NUMBER: 只写 85，不带单位或符号'],
  ['1e3', 0, 'NOT_A_NUMBER: 只写数字，不带单位'],
  ['约五十', 0, 'NOT_A_NUMBER: 只写数字，不带单位'],
  ['NaN', 0, 'NOT_A_NUMBER: 只写数字，不带单位'],
  ['--3', 0, 'NOT_A_NUMBER: 只写数字，不带单位'],
  ['1.', 0, 'NOT_A_NUMBER: 只写数字，不带单位'],
])('the number %s with %d places', (text, places, expected) => {
  expect(outcome(readDecimal(text, places))).toBe(expected);
});

test.each([
  ['0', 'NOT_IN_RANGE'],
  ['1', 1],
  ['9', 9],
  ['10', 'NOT_IN_RANGE'],
  ['1.5', 'NOT_IN_RANGE'],
])('the whole number %s from 1 to 9', (text, expected) => {
  expect(outcome(readWhole(text, 1, 9))).toBe(expected);
});

test('words in either language or as codes; several in any order and separated in several ways', () => {
  for (const text of ['书记', 'secretary', 'SECRETARY', ' 书 记 ']) expect(outcome(readWord(text, posts))).toBe('SECRETARY');
  expect(outcome(readWord('副书记', posts))).toBe('WORD_UNKNOWN: 可选：书记、班子成员、党务干部');
  for (const text of ['优势互补、领域相近', 'Similar field; complementary strengths', '领域相近/优势互补/领域相近'])
    expect(outcome(readWords(text, bases))).toEqual(['COMPLEMENTARY_STRENGTHS', 'SIMILAR_FIELD']);
  expect([outcome(readText('一\n二', 3)), outcome(readText('一二三四', 3))]).toEqual(['一 二', 'TEXT_TOO_LONG']);
});

const directory = new Directory(say('机关单位', 'agency'), [
  { id: '1', code: 'A01', name: '市发改局', nameEn: 'Reform Bureau' },
  { id: '2', code: 'A02', name: '市教育局', nameEn: 'Education Bureau' },
  { id: '3', code: 'A03', name: '同名局' },
  { id: '4', code: 'A04', name: '同名局' },
  { id: '5', code: 'A05', name: '市委办（档案局）', nameEn: 'Office  (Archives)' },
]);

test.each([
  ['A01', '1'],
  ['a01', '1'],
  ['Ａ０１', '1'],
  ['市发改局', '1'],
  ['A01 市发改局', '1'],
  ['A01　市发改局', '1'],
  ['A01 Reform Bureau', '1'],
  ['education bureau', '2'],
  ['市委办（档案局）', '5'],
  ['市委办(档案局)', '5'],
  ['A05 市委办(档案局)', '5'],
  ['office (archives)', '5'],
  ['A01 市教育局', 'CODE_AND_NAME_DIFFER: 只写编码 A01，或改正名称'],
  ['同名局', 'NAME_NOT_UNIQUE: 改用编码：A03、A04'],
  ['市发政局', 'NOT_KNOWN: 是不是 A01 市发改局'],
  ['卫生健康委员会', 'NOT_KNOWN: 先导入该机关单位，或核对编码'],
])('the agency %s', (text, expected) => {
  const found = directory.find(text);
  expect('value' in found ? found.value.id : outcome(found)).toBe(expected);
});

test('a file full of wrong codes does not hold the server up', () => {
  const large = new Directory(
    say('机关单位', 'agency'),
    Array.from({ length: 10_000 }, (_, index) => ({ id: String(index), code: `A${index}`, name: `第${index}局` })),
  );
  const wrong = Array.from({ length: 20_000 }, (_, index) => large.find(`B${index}-${index}`));
  expect(wrong.every((read) => 'problem' in read && read.problem.code === 'NOT_KNOWN')).toBe(true);
});
