import { type Bilingual, say } from '../../core/language.js';
import { type Diagnostic, type Place, problem } from './diagnostic.js';

/** What FEEL knows and this profile leaves out, with what to do instead. */
const constructs = {
  loop: say(
    '公式中不能用 for 循环；请把要合计的值逐个写出，或用数据项的时间汇总。',
    'Loops (for) are not part of formulas here; list the values, or let the data element aggregate over time.',
  ),
  quantified: say(
    '公式中不能用 some/every；请用 and、or 逐项写出条件。',
    'some/every are not part of formulas here; write the conditions out with and, or.',
  ),
  filter: say('公式中不能用方括号筛选。', 'Filters in square brackets are not part of formulas here.'),
  definition: say('公式中不能定义函数。', 'Functions cannot be defined in formulas here.'),
  context: say('公式中不能用花括号对象。', 'Contexts in braces are not part of formulas here.'),
  instance: say(
    '公式中不能用 instance of；类型在保存时已检查。',
    'instance of is not part of formulas here; types are checked when the formula is saved.',
  ),
  list: say(
    '列表只能直接放在 min、max、sum、mean、median、coalesce 中，或 in 之后。',
    'A list may stand only in min, max, sum, mean, median, coalesce, or after in.',
  ),
  range: say('区间只能放在 in 之后。', 'A range may stand only after in.'),
  time: say('公式中没有时刻，只有日期和时长。', 'There is no time of day in formulas here, only dates and durations.'),
  clock: say(
    '公式不能读取当前时间，否则重算会得到不同结果；请把日期作为数据项。',
    'A formula cannot read the clock, or a replay would differ; make the date a data element.',
  ),
  pattern: say(
    '公式中不能用正则表达式；可用 contains、starts with、ends with。',
    'Regular expressions are not part of formulas here; use contains, starts with, ends with.',
  ),
  irrational: say(
    '开方、指数和对数没有精确值，公式中不能使用。',
    'Roots, exponentials and logarithms have no exact value, so formulas cannot use them.',
  ),
  listFunction: say('公式中没有列表函数。', 'Functions over lists are not part of formulas here.'),
  path: say(
    '公式中没有带成员的对象；点号只用于日期和时长，如 .year。',
    'There are no objects with members here; a dot is only for dates and durations, such as .year.',
  ),
  input: say('“?”只能用在条件格中。', '"?" is only for the cells of a decision table.'),
  other: say('公式中不能用这种写法。', 'This is not part of formulas here.'),
} satisfies Record<string, Bilingual>;

export type Construct = keyof typeof constructs;

export const outsideProfile = (construct: Construct, place: Place): Diagnostic => problem('OUTSIDE_PROFILE', place, constructs[construct]);

const bySyntax: Readonly<Record<string, Construct>> = {
  ForExpression: 'loop',
  QuantifiedExpression: 'quantified',
  FilterExpression: 'filter',
  FunctionDefinition: 'definition',
  Context: 'context',
  InstanceOfExpression: 'instance',
  List: 'list',
  Interval: 'range',
  SimplePositiveUnaryTest: 'range',
  '?': 'input',
};

export const constructOfSyntax = (name: string): Construct => bySyntax[name] ?? 'other';

const functionsByConstruct: readonly (readonly [Construct, readonly string[]])[] = [
  ['clock', ['now', 'today']],
  ['time', ['time', 'date and time']],
  ['pattern', ['matches', 'replace', 'split', 'extract']],
  ['irrational', ['sqrt', 'exp', 'log', 'stddev']],
  [
    'listFunction',
    [
      'count',
      'all',
      'any',
      'sublist',
      'append',
      'concatenate',
      'insert before',
      'remove',
      'reverse',
      'index of',
      'union',
      'distinct values',
      'flatten',
      'product',
      'mode',
      'list contains',
      'string join',
      'sort',
    ],
  ],
  ['context', ['get value', 'get entries', 'context', 'context put', 'context merge']],
  [
    'range',
    [
      'before',
      'after',
      'meets',
      'met by',
      'overlaps',
      'overlaps before',
      'overlaps after',
      'finishes',
      'finished by',
      'includes',
      'during',
      'starts',
      'started by',
      'coincides',
      'range',
    ],
  ],
];

/** A function of FEEL that the profile leaves out, or undefined when FEEL has none of this name. */
export const constructOfFunction = (name: string): Construct | undefined =>
  functionsByConstruct.find(([, names]) => names.includes(name))?.[0];
