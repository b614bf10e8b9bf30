import { workerData } from 'node:worker_threads';
import { answerParent } from '../cycle/thread-answer.js';
import { correctTask } from './correct-task.js';
import type { CorrectionHead, CorrectionTask } from './correction-task.js';

/** Entry of the worker thread. */
answerParent<CorrectionHead>((listener) => correctTask(workerData as CorrectionTask, listener));
