import type { Bilingual, Language } from '../../core/language.js';
import { say } from '../../core/language.js';
import { pointsText, tight } from './number-text.js';
import type { Reason, ReasonCode, ReasonParameter } from './reason.js';

type Say = (read: (name: string) => string, points: (name: string) => string) => Bilingual;

const periodsOf = (text: string): string => (text === '' ? '' : text.split(' ').join('、'));

/** `read` gives a parameter in the language asked for, `points` one at 10^-4. Built anew for each language. */
const sentences: Readonly<Record<ReasonCode, Say>> = {
  SCORED: () => say('按本周期数据计分。', 'Scored from the data of this cycle.'),
  CARRIED: (read) =>
    say(
      `“${read('element')}”本期缺报，按办法沿用 ${read('period')} 的值计分。`,
      `“${read('element')}” is missing; as the rubric provides, its value of ${read('period')} was used.`,
    ),
  ZERO_BY_DUTY: (read) =>
    say(
      `“${read('element')}”应于 ${read('dueOn')} 前报送，已于 ${read('remindedOn')} 提醒，逾期未报，按办法计零分。`,
      `“${read('element')}” was due on ${read('dueOn')}, the agency was reminded on ${read('remindedOn')} and let the day pass; as the rubric provides, no points.`,
    ),
  NOT_INCLUDED: () => say('差异化指标，不适用于本单位所属类别。', 'A differentiated indicator that does not apply to this kind of agency.'),
  EXCLUDED_BY_PROFILE: (read) => say(`按“${read('profile')}”方案不适用。`, `Does not apply under the profile “${read('profile')}”.`),
  NO_DATUM: (read) =>
    say(
      `缺少“${read('element')}”的数据：应报 ${read('expected')} 期，实有 ${read('present')} 期，缺 ${periodsOf(read('periods'))}；缺报不按零分。`,
      `Data for “${read('element')}” are missing: ${read('present')} of ${read('expected')} periods, without ${read('periods')}; missing is never zero.`,
    ),
  NOT_YET_DUE: (read) => say(`“${read('element')}”尚未到报数时间，暂不计分。`, `“${read('element')}” is not due yet; not scored for now.`),
  NO_MARK: () => say('评审部门尚未评分，暂不计分；未评不按零分。', 'Not marked by the review department; not scored, and never zero.'),
  NO_VALUE: () =>
    say(
      '数据齐全，但按公式得不出数值（如除数为零），不计分。',
      'All data are there, but the formula gives no value (such as a division by zero); not scored.',
    ),
  NOTHING_TO_CARRY: (read) =>
    say(
      `缺少“${read('element')}”的数据（应报 ${read('expected')} 期，实有 ${read('present')} 期），也没有以前的值可沿用，不计分。`,
      `Data for “${read('element')}” are missing (${read('present')} of ${read('expected')} periods) and there is no earlier value to use; not scored.`,
    ),
  ZERO_WITHOUT_DUTY: (read) =>
    say(
      `缺少“${read('element')}”的数据（应报 ${read('expected')} 期，实有 ${read('present')} 期）；没有“已到期且提醒过”的报送义务，不能计零分，暂不计分。`,
      `Data for “${read('element')}” are missing (${read('present')} of ${read('expected')} periods); no report was owed, reminded of and overdue, so it is held and not zero.`,
    ),
  OUT_OF_RANGE: () =>
    say('得数超出可记录的范围，待核，暂不计分。', 'The result is beyond the range that can be recorded; held until checked.'),
  NO_PEER_GROUP: () => say('本单位不属于任何同类组，不参加排名。', 'The agency belongs to no peer group and is not ranked.'),
  AWAITING_RANK: () => say('待全组数据齐后排名。', 'Ranked when the whole group is known.'),
  NOTHING_SCORED: () => say('没有任何指标得分，无总分。', 'Nothing is scored, so there is no total.'),
  BAND: (read, points) =>
    say(`总分 ${points('total')}，属“${read('grade')}”档。`, `A total of ${points('total')} falls into “${read('grade')}”.`),
  CONDITION: (read) =>
    say(`符合“${read('condition')}”，最高为“${read('grade')}”。`, `“${read('condition')}” holds: at most “${read('grade')}”.`),
  VETO_TOTAL: (read, points) =>
    say(
      `“${read('indicator')}”一票否决，总分最高为 ${points('total')}。`,
      `Veto by “${read('indicator')}”: a total of at most ${points('total')}.`,
    ),
  VETO_GRADE: (read) =>
    say(`“${read('indicator')}”一票否决，最高为“${read('grade')}”。`, `Veto by “${read('indicator')}”: at most “${read('grade')}”.`),
  QUOTA: (read) =>
    say(
      `“${read('grade')}”限 ${read('limit')} 家，达到的有 ${read('candidates')} 家；名次在限额之外，为“${read('becomes')}”。不受限额时为“${read('grade')}”。`,
      `“${read('grade')}” is limited to ${read('limit')} agencies and ${read('candidates')} reached it; beyond the limit, so “${read('becomes')}”. Without the quota it would be “${read('grade')}”.`,
    ),
  ASSUMED: (_read, points) =>
    say(
      `没有数据，试算中假定得满分的 ${points('share')}%。`,
      `There are no data; the simulation assumes ${points('share')} % of full marks.`,
    ),
  OVERRIDE: (read) => say(`经审定调整为“${read('grade')}”：${read('reason')}`, `Set to “${read('grade')}” on review: ${read('reason')}`),
};

const textOf = (parameter: ReasonParameter | undefined, language: Language): string =>
  parameter === undefined ? '' : typeof parameter === 'object' ? parameter[language] : String(parameter);

/** A reason as one plain sentence. */
export function reasonSentence({ code, parameters }: Reason, language: Language): string {
  const read = (name: string): string => textOf(parameters[name], language);
  const points = (name: string): string => pointsText(Number(parameters[name] ?? 0));
  const sentence = sentences[code](read, points)[language];
  return language === 'zh' ? tight(sentence) : sentence;
}
