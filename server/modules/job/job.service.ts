import { In } from 'typeorm';
import { isIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { cancelledMessage } from '../../jobs/job-messages.js';
import type { Commands } from '../audit/commands.js';
import { JobAlreadyEnded, JobNotFound } from './job.errors.js';
import { Job } from './job.model.js';

export class JobService {
  /** @param wake tells the runner, so that running work stops at once */
  constructor(
    private readonly commands: Commands,
    private readonly wake: () => void,
  ) {}

  /** Nothing that the job would have written is written; what stood before stays. */
  async cancel(context: RequestContext, id: string): Promise<{ id: string }> {
    const cancelled = await this.commands.run(context, { name: 'cancelJob', input: { jobId: id } }, async ({ transaction, now, note }) => {
      note({ subjectType: 'Job', subjectId: id });
      const before = await stateOf(transaction, id);
      const active = { id, state: In(['QUEUED', 'RUNNING']) };
      const set = { state: 'CANCELLED', message: cancelledMessage.zh, messageEn: cancelledMessage.en, finishedAt: now };
      if ((await transaction.update(Job, active, set)) !== 1) throw new JobAlreadyEnded(id, await stateOf(transaction, id));
      note({ subjectType: 'Job', subjectId: id, before: { state: before }, after: { state: 'CANCELLED' } });
      return { id };
    });
    this.wake();
    return cancelled;
  }
}

async function stateOf(transaction: TenantTransaction, id: string): Promise<string> {
  const rows = isIdentifier(id) ? await transaction.query<{ state: string }>('select state from job where id = $1', [id]) : [];
  if (!rows[0]) throw new JobNotFound(id);
  return rows[0].state;
}
