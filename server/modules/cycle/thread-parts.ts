import { BatchQueue } from './batch-queue.js';
import { answersOf, type Beside, type Listener, type Streamed, startThread } from './thread-stream.js';

/** A computation whose input comes in parts, so that it begins before all of it is read. */
export interface PartTaker<Part> {
  take(part: Part): void;
  /** no more will come: the answer is due */
  end(): void;
}

/** `data` is what the computation opens with, before any part. */
export interface BesideInParts<Head, Part> extends Omit<Beside<Head>, 'inline'> {
  /** the same work, for where a thread could not load its module: run from the sources */
  readonly inline: (listener: Listener<Head>) => PartTaker<Part>;
}

/** What a thread is told; the last message is the end of the parts. */
export type PartMessage<Part> = { readonly part: Part } | 'END';

export interface StartedBeside<Head, Part> extends PartTaker<Part> {
  /** resolves after the end, when the digits stand */
  readonly result: Promise<Streamed<Head>>;
  /** for where the parts cannot be had */
  stop(): void;
}

/** Starts a thread that works on parts as they are sent: it loads its modules while the first one is read. */
export function startBeside<Head, Part>(input: BesideInParts<Head, Part>): StartedBeside<Head, Part> {
  if (!input.entry.href.endsWith('.js')) return inThisThread(input);
  const worker = startThread(input.entry, input.data);
  const send = (message: PartMessage<Part>): void => worker.postMessage(message);
  const result = answersOf<Head>(worker, input);
  // whoever still reads parts learns of a failure when they ask for the result
  result.catch(() => undefined);
  return { result, take: (part) => send({ part }), end: () => send('END'), stop: () => void worker.terminate() };
}

function inThisThread<Head, Part>({ inline, progress }: BesideInParts<Head, Part>): StartedBeside<Head, Part> {
  const batches = new BatchQueue();
  let tell: (result: Streamed<Head>) => void = () => undefined;
  const result = new Promise<Streamed<Head>>((resolve) => (tell = resolve));
  const taker = inline({ progress, head: (head) => tell({ head, batches }), batch: (batch) => batches.push(batch) });
  return { result, take: (part) => taker.take(part), end: () => taker.end(), stop: () => undefined };
}
