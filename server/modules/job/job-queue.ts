import { newIdentifier } from '../../core/identifier.js';
import type { Bilingual } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { queuedMessage } from '../../jobs/job-messages.js';
import { Job } from './job.model.js';

export interface NewJob {
  readonly kind: string;
  readonly subjectId: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly now: Date;
  readonly message?: Bilingual;
}

/** A job that waits; it begins only once the caller's transaction is committed. Returns its id. */
export async function queueJob(
  transaction: TenantTransaction,
  { kind, subjectId, input, now, message = queuedMessage }: NewJob,
): Promise<string> {
  const id = newIdentifier();
  await transaction.insert(Job, {
    id,
    kind,
    subjectId,
    input,
    createdById: transaction.tenancy.accountId ?? null,
    attempt: 0,
    state: 'QUEUED',
    progress: 0,
    message: message.zh,
    messageEn: message.en,
    createdAt: now,
    startedAt: null,
    finishedAt: null,
    heartbeatAt: null,
  });
  return id;
}

/** The job of a kind that is queued or running for a subject; null where there is none. */
export async function activeJobOf(transaction: TenantTransaction, kind: string, subjectId: string): Promise<string | null> {
  const rows = await transaction.query<{ id: string }>(
    `select id from job where kind = $1 and subject_id = $2 and state in ('QUEUED', 'RUNNING') order by id limit 1`,
    [kind, subjectId],
  );
  return rows[0]?.id ?? null;
}
