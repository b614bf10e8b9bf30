import type { DataSource } from 'typeorm';
import type { Bilingual } from '../../core/language.js';
import { workerRole } from '../../core/role.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import type { ClaimedJob, JobReference, JobStore } from '../../jobs/job-contract.js';
import { startedMessage } from '../../jobs/job-messages.js';

interface ClaimedRow {
  readonly attempt: number;
  readonly kind: string;
  readonly input: unknown;
}

const isWaiting = `(state = 'QUEUED' or (state = 'RUNNING' and heartbeat_at <= now() - make_interval(secs => $2 / 1000.0)))`;

const claimJob = `update job set state = 'RUNNING', attempt = attempt + 1, progress = 0, message = $3, message_en = $4,
  started_at = coalesce(started_at, now()), heartbeat_at = now()
  where id = $1 and ${isWaiting} returning attempt, kind, input`;

/** The holder of the latest attempt of a running job, and nobody else. */
const held = `id = $1 and attempt = $2 and state = 'RUNNING'`;
const end = (state: string): string =>
  `update job set state = '${state}', progress = case when '${state}' = 'SUCCEEDED' then 100 else progress end,
   message = $3, message_en = $4, finished_at = now(), heartbeat_at = now() where ${held} returning id`;

/** Jobs as rows of the tenant, written by the worker's role; only where to look comes from across jurisdictions. */
export class DatabaseJobStore implements JobStore {
  constructor(private readonly source: DataSource) {}

  async waiting(silentMs: number, most: number): Promise<readonly JobReference[]> {
    const rows: { jurisdiction_id: string; id: string }[] = await this.source.query(
      'select jurisdiction_id, id from auth.waiting_jobs($1, $2)',
      [silentMs, most],
    );
    return rows.map((row) => ({ jurisdictionId: row.jurisdiction_id, id: row.id }));
  }

  async claim({ jurisdictionId, id }: JobReference, silentMs: number): Promise<ClaimedJob | null> {
    const [row] = await this.change<ClaimedRow>(jurisdictionId, claimJob, [id, silentMs, startedMessage.zh, startedMessage.en]);
    return row ? { jurisdictionId, id, ...row } : null;
  }

  report(job: ClaimedJob, progress: number, message: Bilingual): Promise<boolean> {
    const statement = `update job set progress = $5, message = $3, message_en = $4, heartbeat_at = now() where ${held} returning id`;
    return this.changeHeld(job, statement, [message.zh, message.en, progress]);
  }

  beat(job: ClaimedJob): Promise<boolean> {
    return this.changeHeld(job, `update job set heartbeat_at = now() where ${held} returning id`, []);
  }

  release(job: ClaimedJob, message: Bilingual): Promise<boolean> {
    const statement = `update job set state = 'QUEUED', progress = 0, message = $3, message_en = $4 where ${held} returning id`;
    return this.changeHeld(job, statement, [message.zh, message.en]);
  }

  succeed(job: ClaimedJob, message: Bilingual): Promise<boolean> {
    return this.changeHeld(job, end('SUCCEEDED'), [message.zh, message.en]);
  }

  fail(job: ClaimedJob, message: Bilingual): Promise<boolean> {
    return this.changeHeld(job, end('FAILED'), [message.zh, message.en]);
  }

  private async changeHeld(job: ClaimedJob, statement: string, values: readonly unknown[]): Promise<boolean> {
    return (await this.change(job.jurisdictionId, statement, [job.id, job.attempt, ...values])).length === 1;
  }

  private change<Row>(jurisdictionId: string, statement: string, values: readonly unknown[]): Promise<Row[]> {
    return inTransaction(this.source, { role: workerRole, jurisdictionId }, (transaction) =>
      changedRows<Row>(transaction, statement, values),
    );
  }
}

/**
 * Ends a job in the transaction that writes its results. False: it is held no longer, and the caller must throw so that
 * nothing of the transaction stays.
 */
export async function succeedWithin(transaction: TenantTransaction, job: ClaimedJob, message: Bilingual): Promise<boolean> {
  const rows = await changedRows(transaction, end('SUCCEEDED'), [job.id, job.attempt, message.zh, message.en]);
  return rows.length === 1;
}

/** TypeORM answers an UPDATE with its rows and their number. */
async function changedRows<Row>(transaction: TenantTransaction, statement: string, values: readonly unknown[]): Promise<Row[]> {
  const [rows] = (await transaction.query(statement, values)) as unknown as [Row[], number];
  return rows;
}
