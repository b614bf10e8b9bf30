import { workerData } from 'node:worker_threads';
import { answerParent } from '../cycle/thread-answer.js';
import { type ExplanationTask, explainTask, type ToldExplanation } from './explain-task.js';

/** Entry of the worker thread. */
answerParent<ToldExplanation>((listener) => explainTask(workerData as ExplanationTask, listener));
