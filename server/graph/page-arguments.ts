import type { Context } from './context.js';
import { PageArgumentsDisagree } from './graph.errors.js';
import { PageTooLarge } from './limit.errors.js';
import { defaultPage } from './limits.js';
import type { Input } from './where.js';

export interface OrderInput {
  readonly field: string;
  readonly direction: string;
}

/** Arguments of a list; cursors and the offset may be slots. */
export interface ListArguments {
  readonly where?: Input | null;
  readonly orderBy?: readonly OrderInput[] | null;
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: unknown;
  readonly before?: unknown;
  readonly offset?: unknown;
  /** at the root only, of nouns that have scenarios */
  readonly scenario?: unknown;
}

/** Which rows of an ordered list are wanted. */
export interface PageWanted {
  readonly size: number;
  /** the last rows of the list, not its first */
  readonly isBackward: boolean;
  readonly after: unknown;
  readonly before: unknown;
  readonly offset: unknown;
}

export function pageWanted(context: Context, list: string, usual: number, input: ListArguments): PageWanted {
  const given = (name: keyof ListArguments): boolean => input[name] !== null && input[name] !== undefined;
  for (const [one, other] of [
    ['first', 'last'],
    ['offset', 'after'],
    ['offset', 'before'],
    ['offset', 'last'],
  ] as const) {
    if (given(one) && given(other)) throw new PageArgumentsDisagree(list, one, other);
  }
  const isBackward = given('last');
  const size = input.first ?? input.last ?? usual;
  const { page } = context.ground.limits;
  if (size < 0 || size > page) throw new PageTooLarge(`${list}.${isBackward ? 'last' : 'first'}`, size, page);
  return { size, isBackward, after: input.after ?? undefined, before: input.before ?? undefined, offset: input.offset ?? undefined };
}

/** The parameter of an offset, checked at each request. */
export function bindOffset(context: Context, list: string, offset: unknown): string {
  const most = context.ground.limits.offset;
  const within = (value: unknown): unknown => {
    if (Number(value) < 0 || Number(value) > most) throw new PageTooLarge(`${list}.offset`, Number(value), most);
    return value;
  };
  return context.binder.bind(offset, 'bigint', within, `offset of ${list}`);
}

/** The page of a list that names none: what an edge declares to be its usual size, between 50 and the largest page. */
export function usualPage(expectedSize: number | undefined, largest: number): number {
  const isWhole = expectedSize !== undefined && expectedSize >= defaultPage && expectedSize <= largest;
  return Math.min(isWhole ? expectedSize : defaultPage, largest);
}
