import type { FieldNode } from 'graphql';
import { Scope } from './context.js';
import { beyondCursor, cursorOf } from './cursor.js';
import { JsonText } from './json-text.js';
import { identifierOf } from './naming.js';
import type { Order } from './order.js';
import { bindOffset, type PageWanted } from './page-arguments.js';
import { all } from './where.js';

/** The rows a page is cut from: a table under an alias and the conditions on it. */
export interface Source {
  readonly scope: Scope;
  /** asked only when a selected field needs it: PostgreSQL refuses parameters that the text does not use */
  readonly filter: () => string;
}

/** The rows of one page, read once. One list alone: ARRAY of texts. Else an array of [column …] per row, one row more than asked for, cut up outside. */
export class Page {
  private readonly columns: string[] = [];
  private readonly name: string;
  private isPeeking = false;

  constructor(
    private readonly source: Source,
    private readonly outer: Scope,
    private readonly order: Order,
    private readonly wanted: PageWanted,
  ) {
    this.name = outer.context.alias();
  }

  nodes(nodes: readonly FieldNode[]): JsonText {
    return this.list(this.outer.context.writers.row(this.outer, nodes));
  }

  edges(nodes: readonly FieldNode[]): JsonText {
    const { context, noun } = this.outer;
    const edge = context.object(context.type(`${noun.name}Edge`), nodes, (name, text, same) => {
      if (name === 'node') text.append(context.writers.row(this.outer, same));
      else text.literal('"').sql(cursorOf(this.order, this.outer)).literal('"');
    });
    return this.list(edge);
  }

  info(nodes: readonly FieldNode[]): JsonText {
    const { context } = this.outer;
    this.isPeeking = true;
    return context.object(context.type('PageInfo'), nodes, (name, text) => {
      if (name === 'hasNextPage') text.sql(this.hasMore(false));
      else if (name === 'hasPreviousPage') text.sql(this.hasMore(true));
      else text.sql(this.cursorAt(name === 'startCursor' ? this.first : this.last));
    });
  }

  /** `body`, with the page beside it if it refers to one. */
  wrap(body: JsonText): JsonText {
    if (this.columns.length === 0 && !this.isPeeking) return body;
    if (this.isAlone) return new JsonText().sql(body.render());
    const rows = this.rows(`array[${this.columns.join(',') || `''`}]`);
    // offset 0: else the planner copies the array to each of its uses
    return new JsonText().sql(`(select ${body.render()} from (select ${rows} p offset 0) ${this.name})`);
  }

  private get isAlone(): boolean {
    return this.columns.length === 1 && !this.isPeeking;
  }

  private get size(): string {
    return `coalesce(array_length(${this.name}.p,1),0)`;
  }

  /** Index of the page's first row within the array: a page read backward has its surplus row in front. */
  private get first(): string {
    return this.wanted.isBackward ? `greatest(${this.size}-${this.wanted.size},0)+1` : '1';
  }

  private get last(): string {
    return this.wanted.isBackward ? this.size : `least(${this.wanted.size},${this.size})`;
  }

  private list(item: JsonText): JsonText {
    const expression = item.render();
    const at = this.column(expression);
    const cut = () => `${this.name}.p[${this.first}:${this.last}][${at}:${at}]`;
    return new JsonText()
      .literal('[')
      .sql(() => `array_to_string(${this.isAlone ? this.rows(expression) : cut()},',')`)
      .literal(']');
  }

  private column(expression: string): number {
    const known = this.columns.indexOf(expression);
    return known >= 0 ? known + 1 : this.columns.push(expression);
  }

  private cursorAt(index: string): string {
    if (this.wanted.size === 0) return `'null'`;
    const at = this.column(cursorOf(this.order, this.outer));
    return `coalesce('"'||${this.name}.p[${index}][${at}]||'"','null')`;
  }

  /** Looking where the page was read to: is there the surplus row? Looking back: was there a bound? */
  private hasMore(isBefore: boolean): string {
    const { isBackward, size, after, before, offset } = this.wanted;
    if ((isBefore ? after : before) !== undefined) return `'true'`;
    if (isBefore === isBackward) return `(${this.size}>${size})::text`;
    if (!isBefore || offset === undefined) return `'false'`;
    return `(${this.offset}>0)::text`;
  }

  private get offset(): string {
    return bindOffset(this.outer.context, this.outer.noun.many, this.wanted.offset);
  }

  private rows(item: string): string {
    const { outer, order, wanted } = this;
    const { alias } = this.source.scope;
    const last = order.by(outer); // names the columns it needs, before they are listed
    const inner = new Scope(outer.context, outer.noun, alias);
    const bounds = (['after', 'before'] as const).map((name) =>
      wanted[name] === undefined ? 'true' : beyondCursor(order, inner, wanted[name], name),
    );
    const list = [...outer.columns].map((name) => `${alias}.${identifierOf(name)}`).join(',');
    const limit = this.isPeeking ? wanted.size + 1 : wanted.size;
    const skip = wanted.offset === undefined ? '' : ` offset ${this.offset}`;
    const rows = `select ${list} from ${outer.noun.table} ${alias} where ${all([this.source.filter(), ...bounds])}`;
    const page = `${rows} order by ${order.by(inner, wanted.isBackward)} limit ${limit}${skip}`;
    return `array(select ${item} from (${page}) ${outer.alias}${outer.joins.join('')} order by ${last})`;
  }
}
