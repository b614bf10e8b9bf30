import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';
import type { UnassignedMark } from '../../engine/scoring/mark-assignments.js';
import type { Reviewer } from './opening-plan.js';

const mostNamed = 20;

/** Lists the pairs of agency and indicator that nobody is named for. */
export class MarksWithoutReviewer extends DomainError {
  constructor(id: string, unassigned: readonly UnassignedMark[]) {
    const pairs = unassigned.map(({ subject, indicator }) => `${subject.code} ${indicator}`);
    const named = pairs.slice(0, mostNamed);
    const more = pairs.length - named.length;
    super(
      'conflict',
      'MARKS_WITHOUT_REVIEWER',
      say(
        `考核周期 ${id} 有 ${pairs.length} 项评分没有评审部门：${named.join('、')}${more > 0 ? ` 等（另有 ${more} 项）` : ''}。部门不能评自己：请在指标体系中写明归口评审部门，或在 deputyReviewDepartments 中指定代评部门。`,
        `In cycle ${id} nobody is named for ${pairs.length} marks: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}. A department does not mark itself: name a review department in the rubric, or a deputy in deputyReviewDepartments.`,
      ),
      { id, pairs: pairs.slice(0, 200), count: pairs.length },
    );
  }
}

export class ReviewersNotTakingPart extends DomainError {
  constructor(id: string, reviewers: readonly Reviewer[]) {
    const zh = reviewers.map(({ code, name }) => `${name}（${code}）`).join('、');
    const en = reviewers.map(({ code, nameEn }) => `${nameEn} (${code})`).join(', ');
    super(
      'conflict',
      'REVIEWER_NOT_TAKING_PART',
      say(
        `考核周期 ${id} 的评审部门没有参加评审：${zh}。请把它们设为“评审”（REVIEWING）或“两者”（BOTH）。`,
        `Review departments of cycle ${id} do not take part in it: ${en}. Let them take part as REVIEWING or BOTH.`,
      ),
      { id, agencies: reviewers.map(({ code }) => code) },
    );
  }
}

export class MarksDueDayMissing extends DomainError {
  constructor(id: string, marksDueOn: string | null, today: string) {
    super(
      'conflict',
      'MARKS_DUE_DAY_MISSING',
      say(
        `考核周期 ${id} 的评分截止日${marksDueOn === null ? '还没有设定' : ` ${marksDueOn} 已过`}。请设为今天（${today}）或以后。`,
        `The last day for marks of cycle ${id} ${marksDueOn === null ? 'is not set' : `, ${marksDueOn}, has passed`}. Set it to today (${today}) or later.`,
      ),
      { id, marksDueOn, today },
    );
  }
}
