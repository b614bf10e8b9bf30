import { say } from '../../core/language.js';
import type { RowCheck } from './row-check.js';

/** Which row of the file named a key first. */
export class RowKeys {
  private readonly rows = new Map<string, number>();

  /** False, noted at the cell, where an earlier row has the same key. */
  take(row: RowCheck, field: string, key: string): boolean {
    const first = this.rows.get(key);
    if (first === undefined) {
      this.rows.set(key, row.row);
      return true;
    }
    row.fail(field, {
      code: 'DUPLICATE_ROW',
      message: say(`与第 ${first} 行重复`, `The same as row ${first}`),
      suggestion: say('两行中只留一行', 'Keep only one of the two'),
    });
    return false;
  }
}
