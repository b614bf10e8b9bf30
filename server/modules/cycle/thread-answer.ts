import { parentPort } from 'node:worker_threads';
import { DomainError } from '../../core/domain-error.js';
import type { PartMessage, PartTaker } from './thread-parts.js';
import type { Listener, ThreadMessage } from './thread-stream.js';

/** The whole life of a worker thread: one computation, its answers, then its end. */
export function answerParent<Head>(work: (listener: Listener<Head>) => void): void {
  orRefused<Head>(() => {
    work(listener<Head>());
    send<Head>({ kind: 'END' });
  });
}

/** The same for a computation whose input comes in parts: it ends after the last one, or when something is refused. */
export function answerParentInParts<Head, Part>(begin: (listener: Listener<Head>) => PartTaker<Part>): void {
  let taker: PartTaker<Part> | undefined;
  const close = (): void => parentPort?.close();
  const step = (message: PartMessage<Part>): void => {
    taker ??= begin(listener<Head>());
    if (message === 'END') {
      taker.end();
      send<Head>({ kind: 'END' });
      close();
    } else taker.take(message.part);
  };
  parentPort?.on('message', (message: PartMessage<Part>) => {
    if (!orRefused<Head>(() => step(message))) close();
  });
}

const send = <Head>(message: ThreadMessage<Head>): void => parentPort?.postMessage(message);

const listener = <Head>(): Listener<Head> => ({
  progress: (share) => send<Head>({ kind: 'PROGRESS', share }),
  head: (head) => send<Head>({ kind: 'HEAD', head }),
  batch: (batch) => send<Head>({ kind: 'BATCH', batch }),
});

/** @returns whether it was done; what is no refusal ends the thread */
function orRefused<Head>(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { kind, code, sentence, details } = error;
    send<Head>({ kind: 'REFUSED', refusal: { kind, code, sentence, details } });
    return false;
  }
}
