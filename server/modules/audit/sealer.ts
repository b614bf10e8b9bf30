import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { sealEntries } from './seal-entries.js';

export interface SealerInput {
  readonly source: DataSource;
  readonly clock: Clock;
  /** told of what goes wrong, once for each new kind of failure in a row */
  readonly report: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Chains committed audit entries of every jurisdiction, twice a second. The database is the only truth; nothing is remembered here. */
export class Sealer {
  private timer: NodeJS.Timeout | undefined;
  private sealing: Promise<void> | undefined;
  private lastFailure: string | undefined;

  constructor(private readonly input: SealerInput) {}

  /** Seals what was left, then looks again and again. */
  async start(): Promise<void> {
    await this.seal();
    this.timer = setInterval(() => void this.seal(), this.input.everyMs ?? 500);
    this.timer.unref();
  }

  /** Waits for the round that is under way, and seals once more what the last requests left. */
  async stop(): Promise<void> {
    if (this.timer === undefined) return;
    clearInterval(this.timer);
    this.timer = undefined;
    await this.sealing;
    await this.seal();
  }

  /** One round at a time; a call during one waits for that. */
  seal(): Promise<void> {
    this.sealing ??= this.sealAll()
      .then(() => void (this.lastFailure = undefined), this.tell)
      .finally(() => void (this.sealing = undefined));
    return this.sealing;
  }

  private async sealAll(): Promise<void> {
    const { source, clock } = this.input;
    const waiting = (await source.query('select auth.unsealed_jurisdictions() as id')) as { id: string }[];
    for (const { id } of waiting) await sealEntries(source, id, clock);
  }

  /** While the database is away every round fails alike: one line in the log is enough. */
  private readonly tell = (error: unknown): void => {
    const failure = String(error);
    if (failure !== this.lastFailure) this.input.report(error);
    this.lastFailure = failure;
  };
}
