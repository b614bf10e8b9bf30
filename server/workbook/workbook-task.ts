import type { ReadLimits } from './read-limits.js';
import { readTableFile } from './read-table-file.js';
import type { Sheet } from './sheet.js';
import type { WorkbookPlan } from './workbook-plan.js';
import { writeWorkbook } from './write-workbook.js';

export interface ReadTask {
  readonly kind: 'READ';
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits: ReadLimits;
}

export interface WriteTask {
  readonly kind: 'WRITE';
  readonly plan: WorkbookPlan;
}

/** The work of the thread; the sheets of what was read, or the bytes of what was written. */
export const runWorkbookTask = (task: ReadTask | WriteTask): Promise<Sheet[] | Uint8Array> =>
  task.kind === 'READ' ? readTableFile(task.bytes, task.fileName, task.limits) : writeWorkbook(task.plan);
