import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';

export class BodyTooLarge extends DomainError {
  constructor(allowed: number) {
    super(
      'limit-exceeded',
      'BODY_TOO_LARGE',
      say(
        `请求正文超过 ${allowed / 1024} KiB。请缩短查询，或把长列表分几次发送。`,
        `The request body is larger than ${allowed / 1024} KiB. Shorten the query, or send long lists in parts.`,
      ),
      { allowed },
    );
  }
}

export class MalformedRequest extends DomainError {
  constructor(problem: string) {
    super('invalid', 'MALFORMED_REQUEST', say(`请求的形式不对：${problem}`, `The request is malformed: ${problem}`));
  }
}

export class NulCharacter extends DomainError {
  constructor() {
    super(
      'invalid',
      'NUL_CHARACTER',
      say(
        '文本中含有 NUL 字符（\\u0000），无法保存或查找。请去掉后再发送。',
        'A text holds the NUL character (\\u0000), which can be neither stored nor found. Remove it.',
      ),
    );
  }
}

export class DeadlinePassed extends DomainError {
  constructor(seconds: number) {
    super(
      'limit-exceeded',
      'DEADLINE_PASSED',
      say(
        `请求超过 ${seconds} 秒的时限，已被中止。请缩小查询范围。`,
        `The request ran longer than ${seconds} seconds and was stopped. Narrow the query.`,
      ),
      { allowed: seconds },
    );
  }
}

/** Nobody is there to read it; it ends the work. */
export class CallerLeft extends DomainError {
  constructor() {
    super('invalid', 'CALLER_LEFT', say('连接已断开，查询已被取消。', 'The connection was closed, and the query cancelled.'));
  }
}

/** The body is JSON, but no GraphQL request. */
export class BodyMisshapen extends DomainError {
  constructor() {
    super(
      'invalid',
      'BODY_MISSHAPEN',
      say(
        '请求正文应为一个 JSON 对象：query 为文本，variables 与 extensions 为对象，operationName 为文本。不支持一次发送多个操作。',
        'The body must be one JSON object: query a text, variables and extensions objects, operationName a text. Several operations at once are not supported.',
      ),
    );
  }
}

export class BodyTooNested extends DomainError {
  constructor(allowed: number) {
    super(
      'limit-exceeded',
      'BODY_TOO_NESTED',
      say(`请求正文的嵌套超过 ${allowed} 层，请减少嵌套。`, `The request body nests deeper than ${allowed} levels. Nest less.`),
      { allowed },
    );
  }
}

export class OperationNotFound extends DomainError {
  constructor(name: string | undefined) {
    super(
      'invalid',
      'OPERATION_NOT_FOUND',
      name === undefined
        ? say(
            '查询中有多个操作，请用 operationName 指明要执行的一个。',
            'The document holds several operations, or none: name the one to run in operationName.',
          )
        : say(
            `查询中没有名为 ${name} 的操作，请核对 operationName。`,
            `The document holds no operation named ${name}. Check operationName.`,
          ),
    );
  }
}
