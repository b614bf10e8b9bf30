import { newIdentifier } from '../core/identifier.js';
import type { TenantTransaction } from '../database/tenant-transaction.js';
import { AuditEntry } from '../modules/audit/audit-entry.model.js';

export interface SystemEntry {
  readonly action: string;
  readonly subjectType: string;
  readonly after: unknown;
}

/** What the command line does is an entry of the trail too, under no account: who runs it holds the database itself. */
export const systemEntry = (transaction: TenantTransaction, { action, subjectType, after }: SystemEntry): Promise<void> =>
  transaction.insert(AuditEntry, {
    id: newIdentifier(),
    ...{ accountId: null, accountCode: 'cli', role: transaction.tenancy.role },
    ...{ action, outcome: 'COMMITTED', subjectType, subjectId: null, reason: null, before: null, after },
    ...{ requestId: newIdentifier(), occurredAt: new Date() },
  });
