import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '../../core/domain-error.js';
import { evaluateTask } from './evaluate-task.js';
import type { ThreadMessage } from './evaluation-in-thread.js';
import type { EvaluationTask } from './evaluation-task.js';

/** Entry of the worker thread: one task, then its end. */
const send = (message: ThreadMessage): void => parentPort?.postMessage(message);

try {
  const result = evaluateTask(workerData as EvaluationTask, (share) => send({ kind: 'PROGRESS', share }));
  send({ kind: 'RESULT', result });
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  // an error loses its class on the way between threads
  const { kind, code, sentence, details } = error;
  send({ kind: 'REFUSED', refusal: { kind, code, sentence, details } });
}
