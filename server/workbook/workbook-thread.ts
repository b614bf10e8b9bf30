import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '../core/domain-error.js';
import type { WorkbookMessage } from './beside.js';
import type { Sheet } from './sheet.js';
import { type ReadTask, runWorkbookTask, type WriteTask } from './workbook-task.js';

/** Entry of the worker thread: one file, then its end. */
const send = (message: WorkbookMessage): void => parentPort?.postMessage(message);

/** So many rows travel at once: taking over a whole sheet would stop the server's own thread as long as reading it. */
const rowsAtOnce = 2_000;

/** Waits after each part until the other side asks for the next. */
async function sendSheets(sheets: readonly Sheet[]): Promise<void> {
  for (const { rows, ...head } of sheets) {
    send({ kind: 'SHEET', head });
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const asked = new Promise((resolve) => parentPort?.once('message', resolve));
      send({ kind: 'ROWS', rows: rows.slice(start, start + rowsAtOnce) });
      await asked;
    }
  }
}

try {
  const result = await runWorkbookTask(workerData as ReadTask | WriteTask);
  if (Array.isArray(result)) await sendSheets(result);
  send({ kind: 'DONE', bytes: result instanceof Uint8Array ? result : null });
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  // an error loses its class on the way between threads
  const { kind, code, sentence, details } = error;
  send({ kind: 'REFUSED', refusal: { kind, code, sentence, details } });
}
