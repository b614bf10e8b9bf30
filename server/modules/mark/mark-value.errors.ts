import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class MarkLevelUnknown extends DomainError {
  constructor(id: string, level: string, known: readonly string[]) {
    super(
      'invalid',
      'MARK_LEVEL_UNKNOWN',
      say(
        `该指标没有档次 ${level}，可选：${known.join('、')}。`,
        `The indicator has no level ${level}; choose one of ${known.join(', ')}.`,
      ),
      { id, level, known, path: ['input', 'level'] },
    );
  }
}

export class MarkPointsInvalid extends DomainError {
  constructor(id: string, points: string, fullMarks: string, places: number) {
    super(
      'invalid',
      'MARK_POINTS_INVALID',
      say(
        `得分 ${points} 不可用：应在 0 至 ${fullMarks} 之间，最多 ${places} 位小数。`,
        `${points} points cannot be given: use 0 to ${fullMarks} with at most ${places} decimals.`,
      ),
      { id, points, fullMarks, places, path: ['input', 'points'] },
    );
  }
}

export class MarkValueMissing extends DomainError {
  constructor(id: string) {
    super(
      'invalid',
      'MARK_VALUE_MISSING',
      say('请选择一个档次，或直接给分，二者取其一。', 'Name a level or give points: one of the two.'),
      {
        id,
        path: ['input', 'level'],
      },
    );
  }
}

export class MarkReasonMissing extends DomainError {
  constructor(id: string) {
    super('invalid', 'MARK_REASON_MISSING', say('请写明理由，2 到 2000 字。', 'Give a reason of 2 to 2,000 characters.'), {
      id,
      path: ['input', 'reason'],
    });
  }
}

export class MarkCountInvalid extends DomainError {
  constructor(count: number, most: number) {
    super(
      'invalid',
      'MARK_COUNT_INVALID',
      say(
        `一次可给 1 到 ${most} 项不同的评分，这里是 ${count} 项。请分批提交。`,
        `1 to ${most} different marks can be given at once, not ${count}. Send them in parts.`,
      ),
      { count, most, path: ['input', 'marks'] },
    );
  }
}

export interface MarkProblem {
  readonly path: string;
  readonly error: DomainError;
}

/** Parallel lists in the details: where, which code, and the sentence in both languages. */
export class MarksNotRecorded extends DomainError {
  constructor(problems: readonly MarkProblem[], count: number) {
    super(
      'invalid',
      'MARKS_NOT_RECORDED',
      say(
        `${count} 项评分中有 ${problems.length} 处问题，全部没有保存。请改正后重新提交。`,
        `${problems.length} problems in ${count} marks; none was saved. Mend them and send all of them again.`,
      ),
      {
        paths: problems.map(({ path }) => path),
        codes: problems.map(({ error }) => error.code),
        sentencesZh: problems.map(({ error }) => error.sentence.zh),
        sentencesEn: problems.map(({ error }) => error.sentence.en),
      },
    );
  }
}

export class MarksDueDayInvalid extends DomainError {
  constructor(dueOn: string, today: string, present: string | null) {
    super(
      'invalid',
      'MARKS_DUE_DAY_INVALID',
      say(
        `新的评分截止日 ${dueOn} 不可用：应为今天（${today}）或以后${present === null ? '' : `，且晚于现在的 ${present}`}。`,
        `${dueOn} cannot be the new last day for marks: it must be today (${today}) or later${present === null ? '' : `, and after the present one, ${present}`}.`,
      ),
      { dueOn, today, present, path: ['input', 'dueOn'] },
    );
  }
}
