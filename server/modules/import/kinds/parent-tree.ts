import type { Problem } from '../import-report.js';
import type { RowCheck } from '../row-check.js';

/** Who is above whom, as it would be after the import. */
export class ParentTree {
  private readonly parents: Map<string, string | null>;
  private readonly rows = new Map<string, number>();

  constructor(stored: Iterable<readonly [id: string, parentId: string | null]>) {
    this.parents = new Map(stored);
  }

  /** @param row of the sheet that says so */
  set(id: string, parentId: string | null, row: number): void {
    this.parents.set(id, parentId);
    this.rows.set(id, row);
  }

  /** Notes every row of the file that is above itself. */
  fail(row: RowCheck, problem: Problem): void {
    for (const [id, number] of this.rows) {
      if (!this.isAboveItself(id)) continue;
      row.moveToRow(number);
      row.fail('parent', problem);
    }
  }

  /** How many are above it; rows are written from the top down. */
  depthOf(id: string): number {
    let depth = 0;
    for (let at = this.parents.get(id); at && depth <= this.parents.size; at = this.parents.get(at)) depth += 1;
    return depth;
  }

  private isAboveItself(id: string): boolean {
    const seen = new Set<string>();
    for (let at = this.parents.get(id); at && !seen.has(at); at = this.parents.get(at)) {
      if (at === id) return true;
      seen.add(at);
    }
    return false;
  }
}
