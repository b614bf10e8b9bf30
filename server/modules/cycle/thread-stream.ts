import { Worker } from 'node:worker_threads';
import { DomainError } from '../../core/domain-error.js';
import type { RowBatch } from '../scorecard/scorecard-rows.js';
import { BatchQueue } from './batch-queue.js';

export type Refusal = Pick<DomainError, 'kind' | 'code' | 'sentence' | 'details'>;

export type ThreadMessage<Head> =
  | { readonly kind: 'PROGRESS'; readonly share: number }
  | { readonly kind: 'HEAD'; readonly head: Head }
  | { readonly kind: 'BATCH'; readonly batch: RowBatch }
  | { readonly kind: 'END' }
  | { readonly kind: 'REFUSED'; readonly refusal: Refusal };

/** To whom a computation tells what it has. */
export interface Listener<Head> {
  /** 0 to 1, while it is worked out */
  progress(share: number): void;
  /** once, when all digits stand */
  head(head: Head): void;
  /** rows to be written, in order; after the head */
  batch(batch: RowBatch): void;
}

/** What a computation gave so far: its batches arrive while it still makes more of them. */
export interface Streamed<Head> {
  readonly head: Head;
  readonly batches: AsyncIterable<RowBatch>;
}

export interface Beside<Head> {
  /** module of the thread, as compiled */
  readonly entry: URL;
  readonly data: unknown;
  /** the same work, for where a thread could not load its module: run from the sources */
  readonly inline: (listener: Listener<Head>) => void;
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

/** Hundreds of thousands of scores live until the end of a run: with 64 MB semi-spaces they are copied once, not again and again. */
const roomForScores = { maxYoungGenerationSizeMb: 192 };

/** Works something out beside the server's own thread. Resolves when the digits stand; what is refused later, the batches throw. */
export function workBeside<Head>(input: Beside<Head>): Promise<Streamed<Head>> {
  const { entry, data } = input;
  return entry.href.endsWith('.js') ? answersOf(startThread(entry, data), input) : inThisThread(input);
}

export const startThread = (entry: URL, data: unknown): Worker => new Worker(entry, { workerData: data, resourceLimits: roomForScores });

/** What a thread answers. Its end is an error where no result came before. */
export function answersOf<Head>(worker: Worker, { signal, progress }: Pick<Beside<Head>, 'signal' | 'progress'>): Promise<Streamed<Head>> {
  const batches = new BatchQueue();
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  worker.on('exit', () => signal.removeEventListener('abort', stop));
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      batches.fail(error);
      reject(error);
    };
    worker.on('message', (message: ThreadMessage<Head>) => {
      if (message.kind === 'PROGRESS') progress(message.share);
      if (message.kind === 'HEAD') resolve({ head: message.head, batches });
      if (message.kind === 'BATCH') batches.push(message.batch);
      if (message.kind === 'END') batches.end();
      if (message.kind === 'REFUSED') fail(refusalOf(message.refusal));
    });
    worker.on('error', fail);
    worker.on('exit', (code) => fail(signal.aborted ? signal.reason : new Error(`the thread ended with ${code} and no result`)));
  });
}

async function inThisThread<Head>({ inline, progress }: Beside<Head>): Promise<Streamed<Head>> {
  const batches = new BatchQueue();
  const heads: Head[] = [];
  inline({ progress, head: (head) => void heads.push(head), batch: (batch) => batches.push(batch) });
  batches.end();
  return { head: heads[0] as Head, batches };
}

/** An error loses its class on the way between threads. */
const refusalOf = ({ kind, code, sentence, details }: Refusal): DomainError => new DomainError(kind, code, sentence, details);
