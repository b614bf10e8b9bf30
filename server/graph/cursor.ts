import type { Scope } from './context.js';
import { CursorNotOfList } from './graph.errors.js';
import { JsonText } from './json-text.js';
import type { Order, OrderKey } from './order.js';

export type CursorArgument = 'after' | 'before';
type Bind = (key: OrderKey, at: number) => string;

/** The cursor of a row: a JSON array of the order's mark and the keys' texts, in base64. */
export function cursorOf(order: Order, scope: Scope): string {
  const text = new JsonText().literal(`["${order.mark}"`);
  for (const { leaf } of order.keys) {
    const key = `to_json(${leaf.kind.key(scope.leaf(leaf))})`;
    text.literal(',').sql(leaf.isNullable ? `coalesce(${key}::text,'null')` : key);
  }
  // `encode` breaks lines, a cursor must not
  return `translate(encode(convert_to(${text.literal(']').render()},'UTF8'),'base64'),E'\\n','')`;
}

/** Rows behind a cursor, or before it: a row comparison where the directions agree and nothing is null; else a bound on the first key and the rest spelt out. */
export function beyondCursor(order: Order, scope: Scope, cursor: unknown, argument: CursorArgument): string {
  const bind: Bind = ({ leaf }, at) =>
    scope.context.binder.bind(cursor, leaf.kind.sql, (value) => decode(order, value, argument)[at], `${argument} ${order.mark} ${at}`);
  const columns = order.keys.map(({ leaf }) => leaf.kind.sorted(scope.leaf(leaf)));
  const [first] = order.keys as [OrderKey, ...OrderKey[]];
  const operator = operatorOf(first, argument);
  if (order.keys.every((key) => !key.leaf.isNullable && key.isDescending === first.isDescending)) {
    return `(${columns.join(',')})${operator}(${order.keys.map(bind).join(',')})`;
  }
  const bound = first.leaf.isNullable ? '' : `${columns[0]}${operator}=${bind(first, 0)} and `;
  return `${bound}${new Spelling(order.keys, columns, bind, argument).from(0)}`;
}

const operatorOf = (key: OrderKey, argument: CursorArgument): string => (key.isDescending === (argument === 'before') ? '>' : '<');

/** Lexicographic comparison key by key. */
class Spelling {
  constructor(
    private readonly keys: readonly OrderKey[],
    private readonly columns: readonly string[],
    private readonly bind: Bind,
    private readonly argument: CursorArgument,
  ) {}

  from(at: number): string {
    const key = this.keys[at] as OrderKey;
    const [column, value] = [this.columns[at] as string, this.bind(key, at)];
    const { isNullable } = key.leaf;
    const beyond = `${column}${operatorOf(key, this.argument)}${value}`;
    // nulls come last whatever the direction
    const [late, early] = this.argument === 'after' ? [column, value] : [value, column];
    const further = isNullable ? `(${beyond} or (${late} is null and ${early} is not null))` : beyond;
    if (at === this.keys.length - 1) return further;
    const equal = isNullable ? `${column} is not distinct from ${value}` : `${column}=${value}`;
    return `(${further} or (${equal} and ${this.from(at + 1)}))`;
  }
}

/** The keys' texts; whatever this order could not have written is refused, since PostgreSQL could not cast it. */
function decode(order: Order, cursor: unknown, argument: CursorArgument): unknown[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(String(cursor), 'base64').toString('utf8'));
  } catch {
    parts = undefined;
  }
  const isOwn =
    Array.isArray(parts) &&
    parts.length === order.keys.length + 1 &&
    parts[0] === order.mark &&
    order.keys.every(({ leaf }, at) => isKey(leaf, (parts as unknown[])[at + 1]));
  if (!isOwn) throw new CursorNotOfList(argument, order.noun.many);
  return (parts as unknown[]).slice(1);
}

const isKey = ({ isNullable, kind }: OrderKey['leaf'], text: unknown): boolean =>
  typeof text === 'string' ? kind.isKey(text) : text === null && isNullable;
