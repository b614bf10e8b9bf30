import { Worker } from 'node:worker_threads';
import { DomainError } from '../core/domain-error.js';
import { defaultReadLimits, type ReadLimits } from './read-limits.js';
import type { Sheet } from './sheet.js';
import { tooManyCells } from './workbook.errors.js';
import type { WorkbookPlan } from './workbook-plan.js';
import { type ReadTask, runWorkbookTask, type WriteTask } from './workbook-task.js';

type Refusal = Pick<DomainError, 'kind' | 'code' | 'sentence' | 'details'>;

export type WorkbookMessage =
  | { readonly kind: 'SHEET'; readonly head: Omit<Sheet, 'rows'> }
  | { readonly kind: 'ROWS'; readonly rows: Sheet['rows'] }
  | { readonly kind: 'DONE'; readonly bytes: Uint8Array | null }
  | { readonly kind: 'REFUSED'; readonly refusal: Refusal };

type SheetUnderway = Omit<Sheet, 'rows'> & { readonly rows: (readonly string[])[] };

const isCompiled = import.meta.url.endsWith('.js');

/** A file that fits its limits and still needs more is refused; the server goes on. */
const mostMegabytes = { maxOldGenerationSizeMb: 1_536 };

/** `readTableFile` in a thread of its own, at most 1.5 GB of it; run from the sources, where a thread could not load them, in this one. */
export async function readTableFileBeside(bytes: Uint8Array, fileName: string, limits: ReadLimits = defaultReadLimits): Promise<Sheet[]> {
  const result = await beside({ kind: 'READ', bytes, fileName, limits }, fileName);
  return result as Sheet[];
}

/** `writeWorkbook` in a thread of its own. */
export async function writeWorkbookBeside(plan: WorkbookPlan): Promise<Uint8Array> {
  const result = await beside({ kind: 'WRITE', plan }, plan.sheets[0]?.name ?? '');
  return result as Uint8Array;
}

function beside(task: ReadTask | WriteTask, name: string): Promise<Sheet[] | Uint8Array> {
  if (!isCompiled) return runWorkbookTask(task);
  const worker = new Worker(new URL('./workbook-thread.js', import.meta.url), { workerData: task, resourceLimits: mostMegabytes });
  const sheets: SheetUnderway[] = [];
  return new Promise((resolve, reject) => {
    worker.on('message', (message: WorkbookMessage) => {
      if (message.kind === 'SHEET') sheets.push({ ...message.head, rows: [] });
      if (message.kind === 'ROWS') {
        for (const row of message.rows) sheets.at(-1)?.rows.push(row);
        setImmediate(() => worker.postMessage('NEXT'));
      }
      if (message.kind === 'DONE') resolve(message.bytes ?? sheets);
      if (message.kind === 'REFUSED') reject(refusalOf(message.refusal));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooManyCells(name) : error));
    worker.on('exit', (code) => reject(new Error(`the workbook thread ended with ${code} and no result`)));
  });
}

const refusalOf = ({ kind, code, sentence, details }: Refusal): DomainError => new DomainError(kind, code, sentence, details);
