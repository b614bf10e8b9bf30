import { afterQuotas } from '../grading.js';
import { pointsText, valueText } from '../number-text.js';
import { nameOf } from '../reason.js';
import { type ScoringContext, scoringContext } from '../scoring-context.js';
import { type Explained, nameIn, withUnit } from './explained.js';
import type { ExplanationStep } from './explanation.js';
import { goalOf, type NearestChange, nearestChange } from './nearest-change.js';
import { type Outcome, outcomeOf } from './what-if.js';

/** What would happen to total and grade, in one clause, and which edge stays out of reach. */
function consequence(explained: Explained, { graded }: Outcome): string {
  const { context, tell, settled, evidence } = explained;
  const { bands } = context.rubric;
  const before = afterQuotas(context.rubric, settled.graded, evidence.peers?.quotas ?? []);
  if (graded.total === null || graded.grade === null || before.total === null || before.grade === null) return tell('。', '.');
  const nameAt = (grade: number): string => (bands[grade] === undefined ? '' : nameIn(bands[grade].name, explained));
  const totals = [pointsText(before.total), pointsText(graded.total)];
  const moved = tell(`，总分由 ${totals[0]} 变为 ${totals[1]}`, `; the total would go from ${totals[0]} to ${totals[1]}`);
  if (graded.grade !== before.grade) {
    return `${moved}${tell(`，等次由${nameAt(before.grade)}变为${nameAt(graded.grade)}。`, `, the grade from ${nameAt(before.grade)} to ${nameAt(graded.grade)}.`)}`;
  }
  const edge = bands[graded.grade - 1]?.from ?? null;
  const isShort = edge !== null && graded.total < edge;
  const beyond = isShort
    ? tell(
        `仅靠这一条到不了${nameAt(graded.grade - 1)}（${pointsText(edge)}）。`,
        ` This indicator alone cannot reach ${nameAt(graded.grade - 1)} (${pointsText(edge)}).`,
      )
    : '';
  return `${moved}${tell(`，等次仍为${nameAt(graded.grade)}。`, `, still ${nameAt(graded.grade)}.`)}${beyond}`;
}

function dataText(explained: Explained, { element, from, to, outcome }: NearestChange): string {
  const { document } = element;
  const { tell } = explained;
  const name = nameIn(nameOf(document.name), explained);
  const shown = (value: bigint): string => withUnit(valueText(value, document.places), document.unit, explained);
  const difference = shown(to > from ? to - from : from - to);
  const [zh, en] = to > from ? ['增加', 'more'] : ['减少', 'less'];
  const goal = pointsText(goalOf(explained));
  return tell(
    `${name}${zh} ${difference}（由 ${shown(from)} 到 ${shown(to)}）即得 ${goal} 分${consequence(explained, outcome)}`,
    `${name}: ${difference} ${en} (${shown(from)} to ${shown(to)}) would earn ${goal}${consequence(explained, outcome)}`,
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
