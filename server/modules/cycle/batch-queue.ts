import type { RowBatch } from '../scorecard/scorecard-rows.js';

/** Batches on their way from a thread to the database: taken in order, waited for where none is there. For one reader. */
export class BatchQueue implements AsyncIterable<RowBatch> {
  private readonly waiting: RowBatch[] = [];
  private failure: { readonly error: unknown } | null = null;
  private hasEnded = false;
  private wake: () => void = () => undefined;

  push(batch: RowBatch): void {
    this.waiting.push(batch);
    this.wake();
  }

  end(): void {
    this.hasEnded = true;
    this.wake();
  }

  /** What was pushed before is lost; after the end it has no effect. */
  fail(error: unknown): void {
    if (this.hasEnded) return;
    this.failure = { error };
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RowBatch> {
    for (;;) {
      if (this.failure) throw this.failure.error;
      const next = this.waiting.shift();
      if (next !== undefined) yield next;
      else if (this.hasEnded) return;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}
