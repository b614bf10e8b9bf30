import { workerData } from 'node:worker_threads';
import { answerParentInParts } from '../cycle/thread-answer.js';
import { simulateInParts } from './simulate-task.js';
import type { SimulationHead, SimulationOpening, SimulationPart } from './simulation-task.js';

/** Entry of the worker thread. */
answerParentInParts<SimulationHead, SimulationPart>((listener) => simulateInParts(workerData as SimulationOpening, listener));
