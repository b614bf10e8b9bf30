import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';

/** A number beyond its limit; the details carry both. */
export class LimitExceeded extends DomainError {
  constructor(code: string, sentence: { zh: string; en: string }, measured: number, allowed: number) {
    super('limit-exceeded', code, sentence, { measured, allowed });
  }
}

export class QueryTooDeep extends LimitExceeded {
  constructor(measured: number, allowed: number) {
    const zh = `查询嵌套了 ${measured} 层关系，最多允许 ${allowed} 层。请减少嵌套，或分成几次查询。`;
    const en = `The query nests ${measured} relations and lists; ${allowed} are allowed. Nest less, or ask in several queries.`;
    super('QUERY_TOO_DEEP', say(zh, en), measured, allowed);
  }
}

export class QueryTooCostly extends LimitExceeded {
  constructor(measured: number, allowed: number) {
    const zh = `查询预计花费 ${measured} 点，最多允许 ${allowed} 点（每 50 行 1 点）。请减小 first，或减少嵌套的列表。`;
    const en = `The query is expected to cost ${measured} points; ${allowed} are allowed (one for every 50 rows). Ask for smaller pages or fewer nested lists.`;
    super('QUERY_TOO_COSTLY', say(zh, en), measured, allowed);
  }
}

export class QueryTooWide extends LimitExceeded {
  constructor(allowed: number) {
    const zh = `展开片段后查询超过 ${allowed} 个字段。请减少片段的重复使用。`;
    const en = `With its fragments spread the query has more than ${allowed} fields. Spread fewer fragments.`;
    super('QUERY_TOO_WIDE', say(zh, en), allowed + 1, allowed);
  }
}

export class TooManyConditions extends LimitExceeded {
  constructor(allowed: number) {
    const zh = `where 中的条件超过 ${allowed} 个。多个取值请用 in 合并成一个条件。`;
    const en = `The filters hold more than ${allowed} conditions. Join values of one field with in.`;
    super('TOO_MANY_CONDITIONS', say(zh, en), allowed + 1, allowed);
  }
}

export class VariablesTooNested extends LimitExceeded {
  constructor(allowed: number) {
    const zh = `变量的嵌套超过 ${allowed} 层，请减少嵌套。`;
    const en = `The variables nest deeper than ${allowed} levels. Nest less.`;
    super('VARIABLES_TOO_NESTED', say(zh, en), allowed + 1, allowed);
  }
}

/** A page or an offset outside its range. */
export class PageTooLarge extends LimitExceeded {
  constructor(argument: string, measured: number, allowed: number) {
    const zh = `${argument} 是 ${measured}，应在 0 到 ${allowed} 之间。要读取更多行，请用 after 翻页。`;
    const en = `${argument} is ${measured}; it must be between 0 and ${allowed}. To read on, page with after.`;
    super('PAGE_TOO_LARGE', say(zh, en), measured, allowed);
  }
}

/** A figure over all rows of a large noun. */
export class LargeNounUnfiltered extends DomainError {
  constructor(list: string, needs: readonly string[]) {
    const names = needs.join(' / ');
    const zh = `${list} 的行数很多，计数、聚合和分组前必须在 where 中按 ${names} 之一筛选。`;
    const en = `${list} is large: to count, aggregate or group it, filter it by one of ${names} in where.`;
    super('limit-exceeded', 'LARGE_NOUN_UNFILTERED', say(zh, en), { list, needs });
  }
}

/** A filter or an order that no index serves, on a large noun. */
export class LargeNounUnindexed extends DomainError {
  constructor(list: string, leaf: string, needs: readonly string[]) {
    const names = needs.join(' / ');
    const zh = `${list} 的行数很多，而 ${leaf} 没有索引。请同时在 where 中按 ${names} 之一筛选。`;
    const en = `${list} is large and ${leaf} is not indexed. Filter by one of ${names} in where as well.`;
    super('limit-exceeded', 'LARGE_NOUN_UNINDEXED', say(zh, en), { list, leaf, needs });
  }
}
