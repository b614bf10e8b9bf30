import { createHash, randomBytes } from 'node:crypto';
import { bulkInsert } from '../../seeds/bulk-insert.js';
import type { SeedScope } from '../../seeds/seed-scope.js';
import type { TenantTransaction } from '../../server/database/tenant-transaction.js';
import { AccessToken } from '../../server/modules/account/access-token.model.js';
import { Session } from '../../server/modules/account/session.model.js';
import { AuditEntry } from '../../server/modules/audit/audit-entry.model.js';
import { IdempotencyKey } from '../../server/modules/audit/idempotency-key.model.js';
import { Job } from '../../server/modules/job/job.model.js';

const lifeMs = 3_600_000;

export interface Secrets {
  /** value of the session's cookie */
  readonly session: string;
  /** `Authorization: Bearer …` */
  readonly token: string;
}

export const newSecrets = (): Secrets => ({ session: randomBytes(32).toString('base64url'), token: randomBytes(32).toString('base64url') });

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What accounts leave behind: a session, a token, an audit entry and an idempotency key each; and two jobs of the department. */
export async function insertTraces(transaction: TenantTransaction, scope: SeedScope, secrets: ReadonlyMap<string, Secrets>): Promise<void> {
  const { ids, seed } = scope;
  const [createdAt, expiresAt] = [new Date(), new Date(Date.now() + lifeMs)];
  const owned = seed.accounts.map(({ code, role }) => ({
    code,
    role,
    accountId: ids.to('account', code),
    grantId: ids.to('grant', code),
    secrets: secrets.get(code) as Secrets,
  }));
  const proof = { createdAt, expiresAt };
  await bulkInsert(
    transaction,
    Session,
    owned.map(({ code, accountId, grantId, secrets: { session } }) => ({
      id: ids.of('session', code),
      accountId,
      grantId,
      tokenHash: hashOf(session),
      // the password counts as just given for as long as the session lasts: a run takes longer than five minutes
      steppedUpAt: expiresAt,
      ...proof,
    })),
  );
  await bulkInsert(
    transaction,
    AccessToken,
    owned.map(({ code, accountId, grantId, secrets: { token } }) => ({
      id: ids.of('token', code),
      accountId,
      grantId,
      tokenHash: hashOf(token),
      name: `token of ${code}`,
      ...proof,
    })),
  );
  await bulkInsert(
    transaction,
    AuditEntry,
    owned.map(({ code, accountId, role }) => ({
      id: ids.of('entry', code),
      accountId,
      accountCode: code,
      role,
      action: 'tryWorld',
      outcome: 'COMMITTED',
      requestId: `request of ${code}`,
      occurredAt: createdAt,
    })),
  );
  await bulkInsert(
    transaction,
    IdempotencyKey,
    owned.map(({ code, accountId }) => ({
      id: ids.of('key', code),
      accountId,
      command: 'tryWorld',
      key: `key-of-${code}`,
      inputHash: hashOf(code),
      answer: { code },
      createdAt,
    })),
  );
  await insertJobs(transaction, scope);
}

/** One that succeeded and one that was cancelled; none that a runner would take up. */
async function insertJobs(transaction: TenantTransaction, { ids, seed }: SeedScope): Promise<void> {
  const states = [
    ['SUCCEEDED', 100, '已完成', 'Done'],
    ['CANCELLED', 40, '已取消', 'Cancelled'],
  ] as const;
  await bulkInsert(
    transaction,
    Job,
    states.map(([state, progress, message, messageEn], index) => ({
      id: ids.of('job', state),
      createdById: ids.to('account', seed.configuration.author),
      input: { cycleId: ids.to('cycle', 'LAST_YEAR') },
      attempt: 1,
      kind: 'EVALUATION',
      state,
      progress,
      message,
      messageEn,
      subjectId: ids.to('cycle', index === 0 ? 'LAST_YEAR' : 'THIS_YEAR'),
      ...{ createdAt: new Date(), startedAt: new Date(), finishedAt: new Date(), heartbeatAt: new Date() },
    })),
  );
}
