import { Worker } from 'node:worker_threads';
import { DomainError } from '../../core/domain-error.js';
import { evaluateTask } from './evaluate-task.js';
import type { EvaluationResult, EvaluationTask, TellProgress } from './evaluation-task.js';

export type ThreadMessage =
  | { readonly kind: 'PROGRESS'; readonly share: number }
  | { readonly kind: 'RESULT'; readonly result: EvaluationResult }
  | { readonly kind: 'REFUSED'; readonly refusal: Pick<DomainError, 'kind' | 'code' | 'sentence' | 'details'> };

export interface ThreadInput {
  readonly task: EvaluationTask;
  readonly signal: AbortSignal;
  readonly tell: TellProgress;
}

const isCompiled = import.meta.url.endsWith('.js');

/** Hundreds of thousands of scores live until the end of a run: with 64 MB semi-spaces they are copied once, not again and again. */
const roomForScores = { maxYoungGenerationSizeMb: 192 };

/** Works a task out beside the server's own thread; run from the sources, where a thread could not load them, in this one. */
export function evaluateBeside({ task, signal, tell }: ThreadInput): Promise<EvaluationResult> {
  if (!isCompiled) return Promise.resolve().then(() => evaluateTask(task, tell));
  const worker = new Worker(new URL('./evaluation-thread.js', import.meta.url), { workerData: task, resourceLimits: roomForScores });
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  const result = new Promise<EvaluationResult>((resolve, reject) => {
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'PROGRESS') tell(message.share);
      if (message.kind === 'RESULT') resolve(message.result);
      if (message.kind === 'REFUSED') reject(refusalOf(message.refusal));
    });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(signal.aborted ? signal.reason : new Error(`the evaluation thread ended with ${code} and no result`)),
    );
  });
  return result.finally(() => signal.removeEventListener('abort', stop));
}

const refusalOf = ({ kind, code, sentence, details }: Pick<DomainError, 'kind' | 'code' | 'sentence' | 'details'>): DomainError =>
  new DomainError(kind, code, sentence, details);
