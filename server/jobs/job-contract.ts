import type { Bilingual } from '../core/language.js';

export interface JobReference {
  readonly jurisdictionId: string;
  readonly id: string;
}

/** A job in the hands of one runner. `attempt` fences it: whoever claims the job later has a higher one. */
export interface ClaimedJob extends JobReference {
  readonly attempt: number;
  readonly kind: string;
  /** as the command that asked for the job wrote it */
  readonly input: unknown;
}

/** What a handler is given. Every method throws JobStopped once the job is cancelled, claimed by another, or the server stops. */
export interface JobScope {
  readonly job: ClaimedJob;
  /** fires at the same moment, for work that cannot ask */
  readonly signal: AbortSignal;
  /** Percent done, 0 to 99, with what is being done now. */
  report(progress: number, message: Bilingual): Promise<void>;
  /** To be called between stages. */
  checkpoint(): void;
}

/** Idempotent: it may be run again from the start after having been killed anywhere. Returns the sentence for success. */
export type JobHandler = (scope: JobScope) => Promise<Bilingual>;

export type JobHandlers = ReadonlyMap<string, JobHandler>;

/** Where jobs are kept. Methods that change a held job return false where it is held no longer. */
export interface JobStore {
  /** Jobs of every jurisdiction that nobody works on: queued, or running without a sign of life for `silentMs`. Oldest first. */
  waiting(silentMs: number, most: number): Promise<readonly JobReference[]>;
  /** Takes a job that is still waiting by the same rule; null where another was faster. */
  claim(job: JobReference, silentMs: number): Promise<ClaimedJob | null>;
  report(job: ClaimedJob, progress: number, message: Bilingual): Promise<boolean>;
  beat(job: ClaimedJob): Promise<boolean>;
  /** Back into the queue, to be claimed again. */
  release(job: ClaimedJob, message: Bilingual): Promise<boolean>;
  succeed(job: ClaimedJob, message: Bilingual): Promise<boolean>;
  fail(job: ClaimedJob, message: Bilingual): Promise<boolean>;
}
