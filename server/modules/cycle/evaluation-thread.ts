import { workerData } from 'node:worker_threads';
import { evaluateTask } from './evaluate-task.js';
import type { EvaluationHead, EvaluationTask } from './evaluation-task.js';
import { answerParent } from './thread-answer.js';

/** Entry of the worker thread. */
answerParent<EvaluationHead>((listener) => evaluateTask(workerData as EvaluationTask, listener));
