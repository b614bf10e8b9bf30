import { parentPort } from 'node:worker_threads';
import { DomainError } from '../../core/domain-error.js';
import type { Listener, ThreadMessage } from './thread-stream.js';

/** The whole life of a worker thread: one computation, its answers, then its end. */
export function answerParent<Head>(work: (listener: Listener<Head>) => void): void {
  const send = (message: ThreadMessage<Head>): void => parentPort?.postMessage(message);
  try {
    work({
      progress: (share) => send({ kind: 'PROGRESS', share }),
      head: (head) => send({ kind: 'HEAD', head }),
      batch: (batch) => send({ kind: 'BATCH', batch }),
    });
    send({ kind: 'END' });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { kind, code, sentence, details } = error;
    send({ kind: 'REFUSED', refusal: { kind, code, sentence, details } });
  }
}
