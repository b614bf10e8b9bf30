import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';
import type { DatabaseRole } from '../core/role.js';

/** What was not worked out in a scenario is not shown as if nobody had it. */
export class FieldNotInScenario extends DomainError {
  constructor(field: string, has: readonly string[]) {
    super(
      'invalid',
      'FIELD_NOT_IN_SCENARIO',
      say(
        `推演（scenario）里没有 ${field}，只有 ${has.join('、')}。逐条得分请用 simulatedExplanation 查看一家单位。`,
        `A scenario has no ${field}; it has ${has.join(', ')}. For the scores of one agency ask simulatedExplanation.`,
      ),
      { field, has },
    );
  }
}

export class FieldNotReadable extends DomainError {
  constructor(role: DatabaseRole, field: string) {
    super(
      'forbidden',
      'FIELD_NOT_READABLE',
      say(
        `当前身份（${role}）无权读取 ${field}。请从查询中去掉该字段，或切换到有权读取它的身份。`,
        `The role ${role} may not read ${field}. Leave the field out, or switch to a grant that reads it.`,
      ),
      { field, role },
    );
  }
}

export class NullOperand extends DomainError {
  constructor(place: string) {
    super(
      'invalid',
      'NULL_OPERAND',
      say(
        `${place} 的值是 null。不需要该条件时请去掉它；查找空值请用 isNull。`,
        `${place} is null. Leave the condition out, or use isNull to look for nulls.`,
      ),
      { place },
    );
  }
}

export class TextNotStorable extends DomainError {
  constructor() {
    super(
      'invalid',
      'TEXT_NOT_STORABLE',
      say(
        '文本含有空字符（NUL）或不完整的 Unicode 字符，请去掉后重试。',
        'The text holds a NUL or half a Unicode character. Remove it and try again.',
      ),
    );
  }
}

/** A variable does not fit its type; `reason` is graphql-js's own sentence. */
export class VariableNotValid extends DomainError {
  constructor(reason: string, cause?: Error) {
    const inner = cause instanceof DomainError ? cause.sentence : say(reason, reason);
    super('invalid', 'VARIABLE_NOT_VALID', say(`变量的值不合要求：${inner.zh}`, `A variable does not fit its type: ${reason}`));
  }
}

export class CursorNotOfList extends DomainError {
  constructor(argument: string, list: string) {
    super(
      'invalid',
      'CURSOR_NOT_OF_LIST',
      say(
        `${argument} 不是 ${list} 在这种排序下的游标。请使用同一列表、同一 orderBy 返回的游标。`,
        `${argument} is not a cursor of ${list} in this order. Use a cursor that the same list returned under the same orderBy.`,
      ),
      { argument, list },
    );
  }
}

export class PageArgumentsDisagree extends DomainError {
  constructor(list: string, first: string, second: string) {
    super(
      'invalid',
      'PAGE_ARGUMENTS_DISAGREE',
      say(
        `${list} 不能同时使用 ${first} 和 ${second}，请只保留一个。`,
        `${list}: ${first} and ${second} do not go together. Keep one of them.`,
      ),
      { list, first, second },
    );
  }
}

export class GroupKeysNotPossible extends DomainError {
  constructor(noun: string, most: number) {
    super(
      'invalid',
      'GROUP_KEYS_NOT_POSSIBLE',
      say(`${noun} 的 groups(by) 需要一到${most}个分组键。`, `groups(by) of ${noun} takes one to ${most} keys.`),
      { noun, allowed: most },
    );
  }
}

export class GroupKeyNotGrouped extends DomainError {
  constructor(key: string) {
    super(
      'invalid',
      'GROUP_KEY_NOT_GROUPED',
      say(
        `key.${key} 不在 groups(by) 之中，请把它加入 by 或从 key 中去掉。`,
        `key.${key} is not among groups(by). Add it to by, or leave it out of key.`,
      ),
      { key },
    );
  }
}
