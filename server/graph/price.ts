import { QueryTooCostly, QueryTooDeep } from './limit.errors.js';
import { type GraphLimits, rowsPerPoint } from './limits.js';

/** Where a selection stands: how often it is expected to be written, and under how many relations and lists. */
export interface Place {
  readonly rows: number;
  readonly depth: number;
}

export const outside: Place = { rows: 1, depth: 0 };
export const below = (place: Place, rows = 1): Place => ({ rows: place.rows * rows, depth: place.depth + 1 });

/** What an operation is expected to cost: rows of all its lists, and the deepest of them. */
export class Price {
  private rows = 0;
  private deepest = 0;

  /** a list of `rows` for each row of its parent */
  addList(parent: Place, rows: number): void {
    this.rows += parent.rows * rows;
  }

  reach(place: Place): void {
    this.deepest = Math.max(this.deepest, place.depth);
  }

  get cost(): number {
    return Math.ceil(this.rows / rowsPerPoint);
  }

  get depth(): number {
    return this.deepest;
  }

  assertWithin(limits: GraphLimits): void {
    if (this.depth > limits.depth) throw new QueryTooDeep(this.depth, limits.depth);
    if (this.cost > limits.cost) throw new QueryTooCostly(this.cost, limits.cost);
  }
}
