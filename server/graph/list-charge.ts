import type { Noun } from './catalogue.js';
import type { Context, Scope } from './context.js';
import { LargeNoun } from './large-noun.js';
import { defaultPage } from './limits.js';
import type { OrderKey } from './order.js';
import { below, outside, type Place } from './price.js';
import type { Input } from './where.js';

/** What a list is asked for, as far as its price depends on it. */
export interface ListAsked {
  readonly where: Input;
  readonly keys: readonly OrderKey[];
  readonly size: number;
}

/** Puts one list on the bill: its page once however often it is selected, its figures once as well. */
export class ListCharge {
  /** of the list's rows */
  readonly place: Place;
  private readonly expected: number;
  private readonly parent: Place;
  private readonly charged = new Set<'rows' | 'figures'>();

  constructor(
    private readonly context: Context,
    private readonly noun: Noun,
    private readonly asked: ListAsked,
    private readonly above?: { readonly scope: Scope; readonly edge: { readonly expectedSize: number | undefined } },
  ) {
    this.parent = above?.scope.place ?? outside;
    this.expected = (above ? above.edge.expectedSize : noun.expectedSize) ?? defaultPage;
    this.place = below(this.parent, Math.min(asked.size, this.expected));
    context.price.reach(this.place);
  }

  rows(): void {
    if (!this.above) new LargeNoun(this.noun, this.asked.where).assertPage(this.asked.where, this.asked.keys);
    this.add('rows', Math.min(this.asked.size, this.expected));
  }

  /** A count or an aggregate reads more than a page but sends less: it is priced like the largest page. */
  figures(): void {
    if (!this.above) new LargeNoun(this.noun, this.asked.where).assertFigures();
    this.add('figures', Math.min(this.expected, this.context.ground.limits.page));
  }

  private add(what: 'rows' | 'figures', rows: number): void {
    if (!this.charged.has(what)) this.context.price.addList(this.parent, rows);
    this.charged.add(what);
  }
}
