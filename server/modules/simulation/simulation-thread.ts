import { workerData } from 'node:worker_threads';
import { answerParent } from '../cycle/thread-answer.js';
import { simulateTask } from './simulate-task.js';
import type { SimulationHead, SimulationTask } from './simulation-task.js';

/** Entry of the worker thread. */
answerParent<SimulationHead>((listener) => simulateTask(workerData as SimulationTask, listener));
