import { DomainError } from '../core/domain-error.js';
import { newIdentifier } from '../core/identifier.js';
import type { ClaimedJob, JobHandler, JobStore } from './job-contract.js';
import { brokenOffMessage, failedMessage, interruptedMessage, retriedMessage } from './job-messages.js';
import { JobStopped } from './job-stopped.js';
import { RunningJob } from './running-job.js';

export type JobOutcome = 'SUCCEEDED' | 'FAILED' | 'RELEASED' | 'LOST';

export interface RunJobInput {
  readonly store: JobStore;
  readonly handler: JobHandler;
  readonly beatMs: number;
  /** told of everything that is our fault, with the number that the job's message quotes */
  readonly report: (error: unknown, correlationId: string) => void;
}

/** After so many failures nobody understands, a job is left alone. */
const mostTries = 3;
/** A job that takes its server down with it is not claimed for ever. */
const mostAttempts = 20;

/** Runs a claimed job to its end and writes how it ended, unless it is held no longer. Never throws for what the handler did. */
export async function runJob(
  job: ClaimedJob,
  input: RunJobInput,
  running = new RunningJob(job, input.store, input.beatMs),
): Promise<JobOutcome> {
  const { store, handler } = input;
  if (job.attempt > mostAttempts) return (await store.fail(job, brokenOffMessage(mostAttempts))) ? 'FAILED' : 'LOST';
  running.start();
  try {
    const message = await handler(running);
    await store.succeed(job, message);
    return 'SUCCEEDED';
  } catch (error) {
    return await ended(job, input, running.reasonOf(error));
  } finally {
    running.end();
  }
}

async function ended(job: ClaimedJob, { store, report }: RunJobInput, error: unknown): Promise<JobOutcome> {
  if (error instanceof JobStopped) {
    if (error.why === 'LOST') return 'LOST';
    return (await store.release(job, interruptedMessage)) ? 'RELEASED' : 'LOST';
  }
  if (error instanceof DomainError) return (await store.fail(job, error.sentence)) ? 'FAILED' : 'LOST';
  const correlationId = newIdentifier();
  report(error, correlationId);
  // where the database is away, neither succeeds: the job falls silent and is claimed again later
  if (job.attempt < mostTries) return (await store.release(job, retriedMessage)) ? 'RELEASED' : 'LOST';
  return (await store.fail(job, failedMessage(correlationId))) ? 'FAILED' : 'LOST';
}
