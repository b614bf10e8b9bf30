import type { Row } from '../../../server/access/row-rule.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import type { Leaf, Noun } from '../../../server/graph/catalogue.js';
import { kinds } from '../../../server/graph/kinds.js';
import type { StoredRows } from './stored-rows.js';
import { idOf } from './stored-rows.js';
import type { Truth } from './truth.js';

/** Rows of another agency, of another jurisdiction, the caller's own, and one that nobody has. */
const samplesOfEach = 2;

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

  samples(): string[] {
    const home = this.truth.actor.jurisdictionId;
    const near = this.hidden.filter((row) => row['jurisdiction_id'] === home);
    const far = this.hidden.filter((row) => row['jurisdiction_id'] !== home);
    return [...[this.rows, near, far].flatMap((rows) => rows.slice(-samplesOfEach).map(idOf)), newIdentifier()];
  }
}

export const idsOf = (rows: readonly Row[]): string[] => rows.map(idOf).sort();
/** ids of a connection's nodes */
export const nodeIds = ({ nodes }: { nodes: readonly { id: string }[] }): string[] => nodes.map(({ id }) => id).sort();
