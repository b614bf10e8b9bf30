import type { DataSource } from 'typeorm';
import { type Clock, systemClock } from '../../core/clock.js';
import { DomainError } from '../../core/domain-error.js';
import { newIdentifier } from '../../core/identifier.js';
import type { Tenancy } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import { AuditEntry } from '../audit/audit-entry.model.js';
import { checkBatch } from './check-batch.js';
import { commitBatch } from './commit-batch.js';
import type { ImportReport } from './import-report.js';
import { insertBatch, uploadedFile } from './import-upload.js';
import type { ImportWork } from './import-work.js';

export interface ImportNow {
  readonly jurisdictionId: string;
  /** in whose name the entries of the audit trail stand, besides the code `cli` */
  readonly accountId?: string;
  readonly kind: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** check and report only; the batch stays CHECKED and can be committed from the console */
  readonly isDryRun: boolean;
  readonly clock?: Clock;
}

export interface ImportDone extends ImportReport {
  readonly batchId: string;
  /** false after a dry run, and where something is wrong */
  readonly isCommitted: boolean;
}

const accountCode = 'cli';

/**
 * Imports a file without the job runner: the same checks, rows and batch as from the console. What is wrong comes back as the
 * report's findings, with nothing written; throws what the upload refuses, such as ImportKindUnknown.
 */
export async function runImport(source: DataSource, asked: ImportNow): Promise<ImportDone> {
  const { jurisdictionId, accountId, kind, fileName, bytes, isDryRun, clock = systemClock } = asked;
  const tenancy: Tenancy = { role: workerRole, jurisdictionId, ...(accountId === undefined ? {} : { accountId }) };
  const file = uploadedFile(kind, fileName, bytes);
  const batchId = await inTransaction(source, tenancy, async (transaction) => {
    const id = await insertBatch(transaction, file, { now: clock.now(), createdByCode: accountCode });
    await enter(transaction, {
      action: 'uploadImport',
      batchId: id,
      after: { kind, fileName: file.fileName, hash: file.hash },
      now: clock.now(),
    });
    return id;
  }).catch(async (error: unknown) => {
    if (error instanceof DomainError)
      await inTransaction(source, tenancy, (transaction) =>
        enter(transaction, { action: 'uploadImport', batchId: null, reason: error.code, now: clock.now() }),
      );
    throw error;
  });
  const workAt = (version: number): ImportWork => ({
    ...{ source, clock, tenancy, input: { batchId, version }, report: async () => undefined },
    finish: async (transaction) => {
      if (version > 1) await enter(transaction, { action: 'commitImport', batchId, after: { state: 'COMMITTED' }, now: clock.now() });
    },
  });
  const { report } = await checkBatch(workAt(1));
  if (isDryRun || report.findingsTotal > 0) return { ...report, batchId, isCommitted: false };
  return { ...(await commitBatch(workAt(2))).report, batchId, isCommitted: true };
}

interface Entered {
  readonly action: string;
  /** null where it was refused before there was one, for the reason given */
  readonly batchId: string | null;
  readonly reason?: string;
  readonly after?: Readonly<Record<string, string>>;
  readonly now: Date;
}

const enter = (transaction: TenantTransaction, { action, batchId, reason, after, now }: Entered): Promise<void> =>
  transaction.insert(AuditEntry, {
    id: newIdentifier(),
    accountId: transaction.tenancy.accountId ?? null,
    accountCode,
    role: transaction.tenancy.role,
    action,
    outcome: reason === undefined ? 'COMMITTED' : 'DENIED',
    subjectType: batchId === null ? null : 'ImportBatch',
    subjectId: batchId,
    reason: reason ?? null,
    after: after ?? null,
    requestId: newIdentifier(),
    occurredAt: now,
  });
