import { GraphQLError } from 'graphql';
import { DomainError, type ErrorKind } from '../core/domain-error.js';
import { type Bilingual, type Language, say } from '../core/language.js';

export interface Told {
  readonly status: number;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Telling {
  readonly language: Language;
  readonly requestId: string;
  /** told of everything that is nobody's fault but ours */
  readonly report: (error: unknown) => void;
}

const statuses: Readonly<Record<ErrorKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  invalid: 400,
  conflict: 409,
  'limit-exceeded': 400,
};

const internal = (requestId: string): Bilingual =>
  say(
    `服务器内部出错，没有保存任何改动。请稍后再试；仍然出错时，请把编号 ${requestId} 告知系统管理员。`,
    `Something failed inside the server and nothing was changed. Try again later; if it stays so, give the number ${requestId} to the system administrator.`,
  );

const unavailable = say(
  '数据库暂时不可用，没有保存任何改动。恢复后会自动继续服务，请稍后再试。',
  'The database is not available at the moment and nothing was changed. Service goes on by itself when it returns; try again shortly.',
);

const tooSlow = say(
  '查询超过 8 秒的时限，已被中止。请缩小范围（加筛选、减少每页条数），或分几次查询。',
  'The query ran longer than 8 seconds and was stopped. Narrow it (filter, smaller pages) or split it.',
);

const refusals: Readonly<Record<string, Bilingual>> = {
  GRAPHQL_PARSE_FAILED: say('查询的写法有误：', 'The query cannot be read: '),
  GRAPHQL_VALIDATION_FAILED: say('查询与接口定义不符：', 'The query does not fit the schema: '),
  BAD_USER_INPUT: say('变量的值不对：', 'A variable has a wrong value: '),
  BAD_REQUEST: say('请求的形式不对：', 'The request is malformed: '),
  OPERATION_RESOLUTION_FAILURE: say('没有找到要执行的操作：', 'The operation to run was not found: '),
};

/** Any error as the caller may see it: ours in the caller's language, graphql-js's with a lead, everything else as a number to quote. */
export function tell(error: unknown, telling: Telling): Told {
  const { language, requestId } = telling;
  const original = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  const domain = domainErrorIn(original) ?? domainErrorIn(error);
  if (domain) {
    const { kind, code, details } = domain;
    return { status: statuses[kind], message: domain.sentence[language], extensions: { code, kind, details, requestId } };
  }
  if (error instanceof GraphQLError && !isForeign(error)) {
    const code = String(error.extensions['code'] ?? 'GRAPHQL_VALIDATION_FAILED');
    const lead = refusals[code];
    if (lead) return { status: 400, message: `${lead[language]}${error.message}`, extensions: { code, kind: 'invalid', requestId } };
  }
  const sentence = databaseSentence(original);
  if (sentence)
    return { status: 503, message: sentence.text[language], extensions: { code: sentence.code, kind: 'unavailable', requestId } };
  telling.report(original);
  return { status: 500, message: internal(requestId)[language], extensions: { code: 'INTERNAL', kind: 'internal', requestId } };
}

function domainErrorIn(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  const cause = (error as { originalError?: unknown; cause?: unknown } | undefined)?.originalError;
  return cause instanceof DomainError ? cause : undefined;
}

/** Raised in a resolver or below, not by graphql-js or Apollo themselves. */
const isForeign = (error: GraphQLError): boolean =>
  error.originalError !== undefined &&
  error.originalError !== null &&
  !(error.originalError instanceof GraphQLError) &&
  error.path !== undefined;

const cancelled = '57014';
const away = new Set(['57P01', '57P02', '57P03', '08000', '08003', '08006', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

function databaseSentence(error: unknown): { code: string; text: Bilingual } | undefined {
  const { code, message, severity } = (error ?? {}) as { code?: string; message?: string; severity?: string };
  if (code === cancelled) return { code: 'QUERY_TOO_SLOW', text: tooSlow };
  // FATAL: PostgreSQL refused the connection, or ended it
  const isAway =
    severity === 'FATAL' ||
    (code !== undefined && away.has(code)) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message ?? '');
  return isAway ? { code: 'DATABASE_UNAVAILABLE', text: unavailable } : undefined;
}
