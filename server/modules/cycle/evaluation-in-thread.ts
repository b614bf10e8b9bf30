import { evaluateTask } from './evaluate-task.js';
import type { EvaluationHead, EvaluationTask } from './evaluation-task.js';
import { type Streamed, workBeside } from './thread-stream.js';

export interface ThreadInput {
  readonly task: EvaluationTask;
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

const isCompiled = import.meta.url.endsWith('.js');
const entry = new URL(isCompiled ? './evaluation-thread.js' : './evaluation-thread.ts', import.meta.url);

/** Works a task out beside the server's own thread. */
export const evaluateBeside = ({ task, signal, progress }: ThreadInput): Promise<Streamed<EvaluationHead>> =>
  workBeside({ entry, data: task, inline: (listener) => evaluateTask(task, listener), signal, progress });
