import type { Row } from '../../../server/access/row-rule.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import type { Leaf, Noun } from '../../../server/graph/catalogue.js';
import { kinds } from '../../../server/graph/kinds.js';
import type { StoredRows } from './stored-rows.js';
import { idOf } from './stored-rows.js';
import type { Truth } from './truth.js';

const mostKinds = 6;

/** One noun as one caller sees it: what it can ask, and with which rows it is compared. */
export class NounView {
  constructor(
    readonly noun: Noun,
    readonly truth: Truth,
    readonly stored: StoredRows,
  ) {}

  /** Filters that every row passes; of a large noun also one that it must be filtered by. */
  where(more?: object): object {
    const all = [{ id: { in: this.stored.ids(this.noun) } }, ...(this.noun.isLarge ? [this.narrowing()] : []), ...(more ? [more] : [])];
    return { and: all };
  }

  private narrowing(): object {
    const need = this.noun.needs[0] as string;
    const edge = this.noun.toOne.get(need);
    if (edge) return { [need]: { id: { in: this.stored.ids(edge.target) } } };
    const { kind } = this.noun.leaves.get(need) as Leaf;
    return { [need]: kind === kinds.String ? { startsWith: '' } : { gte: '2000-01-01T00:00:00Z' } };
  }

  get rows(): readonly Row[] {
    return this.truth.rows(this.noun);
  }

  get leaves(): Leaf[] {
    return [...this.noun.leaves.values()].filter((leaf) => this.truth.readsLeaf(this.noun, leaf));
  }

  /** Rows there are that the caller must not see, those of its own jurisdiction first. */
  get hidden(): Row[] {
    const seen = new Set(this.truth.ids(this.noun));
    const home = this.truth.actor.jurisdictionId;
    const rest = this.stored.of(this.noun).filter((row) => !seen.has(idOf(row)));
    return [...rest.filter((row) => row['jurisdiction_id'] === home), ...rest.filter((row) => row['jurisdiction_id'] !== home)];
  }

  /** Ids of the caller's own rows, of other agencies, of another jurisdiction, and one that nobody has. */
  samples(): string[] {
    const home = this.truth.actor.jurisdictionId;
    const near = this.hidden.filter((row) => row['jurisdiction_id'] === home);
    const far = this.hidden.filter((row) => row['jurisdiction_id'] !== home);
    const kinds = [...new Map(near.map((row) => [kindOf(row), row])).values()].slice(0, mostKinds);
    return [...[...this.rows.slice(-2), ...kinds, ...far.slice(-2)].map(idOf), newIdentifier()];
  }
}

/** Whose row it is: one of each agency, cycle, reviewer and account is enough. */
const kindOf = (row: Row): string =>
  ['agency_id', 'cycle_id', 'subject_agency_id', 'account_id'].map((column) => String(row[column] ?? '')).join();

export const idsOf = (rows: readonly Row[]): string[] => rows.map(idOf).sort();
/** ids of a connection's nodes */
export const nodeIds = ({ nodes }: { nodes: readonly { id: string }[] }): string[] => nodes.map(({ id }) => id).sort();
