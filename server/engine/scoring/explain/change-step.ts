import { afterQuotas, type Graded, gradeIndex } from '../grading.js';
import { pointsText, valueText } from '../number-text.js';
import { quotaApplies } from '../quota.js';
import { nameOf } from '../reason.js';
import { type ScoringContext, scoringContext } from '../scoring-context.js';
import { type Explained, nameIn, withUnit } from './explained.js';
import type { ExplanationStep } from './explanation.js';
import { goalOf, type NearestChange, nearestChange } from './nearest-change.js';
import { type Outcome, outcomeOf } from './what-if.js';

/** Grades now and then. Where a quota's line lies is the group's: who reads no peers is told both grades before quotas. */
function grades({ context, settled, evidence }: Explained, outcome: Outcome): { before: Graded; after: Graded } {
  if (!evidence.showsPeers) return { before: settled.graded, after: outcome.settled.graded };
  return { before: afterQuotas(context.rubric, settled.graded, evidence.peers?.quotas ?? []), after: outcome.graded };
}

/** Whether the better of the two grades is one that a quota of the agency's group limits. */
function quotaCouldMatter({ context, evidence }: Explained, before: number, after: number): boolean {
  const { rubric, peerGroup } = context;
  if (evidence.showsPeers || peerGroup === null) return false;
  const best = Math.min(before, after);
  return rubric.policy.quotas.some((quota) => quotaApplies(quota, peerGroup) && best <= gradeIndex(rubric, quota.grade));
}

/** What would happen to total and grade, in one clause, and which edge stays out of reach. */
function consequence(explained: Explained, outcome: Outcome): string {
  const { context, tell } = explained;
  const { bands } = context.rubric;
  const { before, after: graded } = grades(explained, outcome);
  if (graded.total === null || graded.grade === null || before.total === null || before.grade === null) return tell('。', '.');
  const nameAt = (grade: number): string => (bands[grade] === undefined ? '' : nameIn(bands[grade].name, explained));
  const totals = [pointsText(before.total), pointsText(graded.total)];
  const moved = tell(`，总分由 ${totals[0]} 变为 ${totals[1]}`, `; the total would go from ${totals[0]} to ${totals[1]}`);
  const isLimited = quotaCouldMatter(explained, before.grade, graded.grade);
  const byBand = isLimited ? tell('按分数段，', 'by band ') : '';
  const end = isLimited ? tell('（名额限制另计）。', ' (before quotas).') : tell('。', '.');
  if (graded.grade !== before.grade) {
    const names = [nameAt(before.grade), nameAt(graded.grade)];
    return `${moved}${tell(`，${byBand}等次由${names[0]}变为${names[1]}`, `, ${byBand}the grade from ${names[0]} to ${names[1]}`)}${end}`;
  }
  const edge = bands[graded.grade - 1]?.from ?? null;
  const isShort = edge !== null && graded.total < edge;
  const beyond = isShort
    ? tell(
        `仅靠这一条到不了${nameAt(graded.grade - 1)}（${pointsText(edge)}）。`,
        ` This indicator alone cannot reach ${nameAt(graded.grade - 1)} (${pointsText(edge)}).`,
      )
    : '';
  return `${moved}${tell(`，${byBand}等次仍为${nameAt(graded.grade)}`, `, ${byBand}still ${nameAt(graded.grade)}`)}${end}${beyond}`;
}

function dataText(explained: Explained, { element, from, to, isOfRequired, outcome }: NearestChange): string {
  const { document } = element;
  const { tell } = explained;
  const name = nameIn(nameOf(document.name), explained);
  const shown = (value: bigint): string => withUnit(valueText(value, document.places), document.unit, explained);
  const size = to > from ? to - from : from - to;
  const points = tell(`${valueText(size, document.places)} 个百分点`, `${valueText(size, document.places)} percentage points`);
  const difference = document.unit === '%' ? points : shown(size);
  const [zh, en] = to > from ? ['增加', 'more'] : ['减少', 'less'];
  const goal = pointsText(goalOf(explained));
  const only = isOfRequired
    ? tell(
        `完成情况怎样变化都得不到 ${goal} 分，只有应完成的数量（分母）变化才行：`,
        `No change of what was achieved would earn ${goal}; only another required amount (the denominator) would. `,
      )
    : '';
  return tell(
    `${only}${name}${zh} ${difference}（由 ${shown(from)} 到 ${shown(to)}）即得 ${goal} 分${consequence(explained, outcome)}`,
    `${only}${name}: ${difference} ${en} (${shown(from)} to ${shown(to)}) would earn ${goal}${consequence(explained, outcome)}`,
  );
}

/** The context in which every mark names the best level. */
function bestMarked(explained: Explained): ScoringContext | null {
  const { method } = explained.entry.method;
  if (method.kind !== 'LEVELS') return null;
  const best = method.levels.reduce((most, level) => (Number(level.points) > Number(most.points) ? level : most));
  const marks = explained.evidence.inputs.marks.map((mark) =>
    mark.indicator === explained.score.indicator ? { ...mark, level: best.code, points: undefined } : mark,
  );
  return scoringContext(explained.context.rubric, { ...explained.evidence.inputs, marks });
}

function changeText(explained: Explained): string {
  const { tell, score } = explained;
  const goal = goalOf(explained);
  if ((score.points ?? 0) >= goal)
    return tell(`已得最高的 ${pointsText(goal)} 分。`, `It already earns the most there is, ${pointsText(goal)}.`);
  const marked = bestMarked(explained);
  if (marked !== null) {
    const end = consequence(explained, outcomeOf(explained, marked));
    return tell(
      `各份评分均为最高一级即得 ${pointsText(goal)} 分${end}`,
      `With every mark at the highest level it would earn ${pointsText(goal)}${end}`,
    );
  }
  const change = nearestChange(explained);
  if (change !== null) return dataText(explained, change);
  return tell(`仅改变其中一项数据，得不到 ${pointsText(goal)} 分。`, `No change of a single datum would earn ${pointsText(goal)}.`);
}

/** The nearest change of this indicator that would earn its full marks, and what it would do to the grade. */
export function changeStep(explained: Explained): readonly ExplanationStep[] {
  if (explained.score.status !== 'SCORED' || explained.score.reason.code === 'ZERO_BY_DUTY') return [];
  return [{ kind: 'NEAREST_CHANGE', title: explained.tell('怎样会不同', 'What would change it'), text: changeText(explained), values: [] }];
}
