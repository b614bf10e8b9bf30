import type { Bilingual } from '../core/language.js';
import type { ClaimedJob, JobScope, JobStore } from './job-contract.js';
import { JobStopped } from './job-stopped.js';

/** One attempt at a job: gives signs of life, and notices when it must stop. */
export class RunningJob implements JobScope {
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    readonly job: ClaimedJob,
    private readonly store: JobStore,
    private readonly beatMs: number,
  ) {}

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  start(): void {
    this.timer = setInterval(() => void this.beat(), this.beatMs);
  }

  end(): void {
    clearInterval(this.timer);
  }

  stop(why: JobStopped['why']): void {
    if (!this.signal.aborted) this.controller.abort(new JobStopped(why));
  }

  /** A sign of life that does not arrive is no reason to stop; one that finds the job in other hands is. */
  async beat(): Promise<void> {
    const isHeld = await this.store.beat(this.job).catch(() => true);
    if (!isHeld) this.stop('LOST');
  }

  checkpoint(): void {
    this.signal.throwIfAborted();
  }

  async report(progress: number, message: Bilingual): Promise<void> {
    this.checkpoint();
    if (!(await this.store.report(this.job, progress, message))) this.stop('LOST');
    this.checkpoint();
  }

  /** Whatever a handler threw after it was told to stop, it threw because of that. */
  reasonOf(error: unknown): unknown {
    return this.signal.aborted ? this.signal.reason : error;
  }
}
