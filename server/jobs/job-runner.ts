import type { ClaimedJob, JobHandlers, JobStore } from './job-contract.js';
import { unknownKindMessage } from './job-messages.js';
import { runJob } from './run-job.js';
import { RunningJob } from './running-job.js';

export interface JobRunnerInput {
  readonly store: JobStore;
  readonly handlers: JobHandlers;
  /** told of everything that is our fault, with the number that the job's message quotes */
  readonly report: (error: unknown, correlationId: string) => void;
  /** no other server works on this database, so what is running at start was left by one that died */
  readonly isAlone?: boolean;
  readonly concurrency?: number;
  readonly sweepMs?: number;
  readonly beatMs?: number;
  /** without a sign of life for so long, a job is anybody's */
  readonly silentMs?: number;
}

const defaults = { isAlone: false, concurrency: 1, sweepMs: 2000, beatMs: 2000, silentMs: 30_000 };

/** Works on jobs of every jurisdiction, one after another. The rows of the store are the only truth; nothing is remembered here. */
export class JobRunner {
  private readonly settings: JobRunnerInput & typeof defaults;
  private readonly running = new Map<RunningJob, Promise<unknown>>();
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | undefined;
  private isWoken = false;
  private isStopped = true;

  constructor(input: JobRunnerInput) {
    this.settings = { ...defaults, ...input };
  }

  /** Takes up what was left, then looks for more every few seconds. */
  async start(): Promise<void> {
    const { isAlone, silentMs, sweepMs } = this.settings;
    this.isStopped = false;
    await this.sweep(isAlone ? 0 : silentMs);
    this.timer = setInterval(() => this.wake(), sweepMs);
  }

  /** To be called after a commit that queued or cancelled something: looks at once instead of at the next sweep. */
  wake(): void {
    if (this.isStopped) return;
    this.isWoken = true;
    for (const job of this.running.keys()) void job.beat();
    void this.sweep(this.settings.silentMs);
  }

  /** Claims nothing more and waits for what is running; what is not done by then goes back into the queue. */
  async stop(drainMs = 5000): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    await this.sweeping;
    const late = setTimeout(() => {
      for (const job of this.running.keys()) job.stop('STOPPING');
    }, drainMs);
    await Promise.all(this.running.values());
    clearTimeout(late);
  }

  /** One sweep at a time; a call during one is answered by another round of it. */
  private sweep(silentMs: number): Promise<void> {
    this.sweeping ??= this.claimWaiting(silentMs)
      .catch(() => undefined) // the database is away: the next sweep asks again
      .finally(() => {
        this.sweeping = undefined;
      });
    return this.sweeping;
  }

  private async claimWaiting(silentMs: number): Promise<void> {
    do {
      this.isWoken = false;
      const free = this.settings.concurrency - this.running.size;
      if (free <= 0 || this.isStopped) return;
      for (const reference of await this.settings.store.waiting(silentMs, free)) {
        const job = await this.settings.store.claim(reference, silentMs);
        if (job !== null) this.run(job);
      }
    } while (this.isWoken);
  }

  private run(job: ClaimedJob): void {
    const { store, handlers, report, beatMs } = this.settings;
    const running = new RunningJob(job, store, beatMs);
    const handler = handlers.get(job.kind);
    const ends = handler ? runJob(job, { store, handler, report, beatMs }, running) : store.fail(job, unknownKindMessage(job.kind));
    const done = Promise.resolve(ends)
      .catch((error: unknown) => report(error, job.id)) // even the end could not be written: silence gives the job back
      .finally(() => {
        this.running.delete(running);
        this.wake();
      });
    this.running.set(running, done);
  }
}
