import type { DataSource } from 'typeorm';
import { type Clock, dayOf } from '../../core/clock.js';
import { DomainError } from '../../core/domain-error.js';
import { newIdentifier } from '../../core/identifier.js';
import { workerRole } from '../../core/role.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import { AuditEntry } from '../audit/audit-entry.model.js';
import { comeIntoForce, lockVersions, refuseOtherThanApproved } from './coming-into-force.js';
import { changeVersion, readVersions, type VersionRow } from './version-row.js';

export interface DueVersionsInput {
  /** of the login role */
  readonly source: DataSource;
  readonly clock: Clock;
  /** told of what goes wrong */
  readonly report: (error: unknown) => void;
  readonly everyMs?: number;
}

interface Due {
  readonly jurisdictionId: string;
  readonly id: string;
}

/** The name that the trail has for what no person did. */
const accountCode = 'scheduler';
const usualEveryMs = 60_000;

/**
 * Brings scheduled versions into force when their day has come, by the code of publishing. The day decides, not the minute: what
 * was in force on a day is read from the days alone. Of several servers one does it, the others then find nothing due.
 */
export class DueVersions {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly input: DueVersionsInput) {}

  /** What became due while no server ran, then a look each minute. */
  async start(): Promise<void> {
    await this.bringIn();
    this.timer = setInterval(() => void this.bringIn(), this.input.everyMs ?? usualEveryMs);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
  }

  /** One round at a time; a call during one waits for that. */
  bringIn(): Promise<void> {
    this.running ??= this.round()
      .catch(this.input.report)
      .finally(() => void (this.running = undefined));
    return this.running;
  }

  private async round(): Promise<void> {
    const { source, clock } = this.input;
    const sql = 'select jurisdiction_id as "jurisdictionId", id from auth.due_versions($1)';
    const due = (await source.query(sql, [dayOf(clock.now())])) as Due[];
    for (const version of due) await this.one(version);
  }

  /** What was altered since its approval stays where it is; the trail tells so, once for each state it was found in. */
  private async one({ jurisdictionId, id }: Due): Promise<void> {
    const { source, clock, report } = this.input;
    const tenancy = { role: workerRole, jurisdictionId } as const;
    try {
      await inTransaction(source, tenancy, (transaction) => this.enter(transaction, id));
    } catch (error) {
      const reason = error instanceof DomainError ? error.code : 'INTERNAL';
      const isNew = await inTransaction(source, tenancy, (transaction) => enterRefusal(transaction, { id, reason, now: clock.now() }));
      if (isNew) report(error);
    }
  }

  private async enter(transaction: TenantTransaction, id: string): Promise<void> {
    const [found] = await readVersions(transaction, 'v.id = $1', [id]);
    if (!found) return;
    await lockVersions(transaction, found.documentId);
    const [row] = await readVersions(transaction, `v.id = $1 and v.state = 'SCHEDULED'`, [id]);
    if (!row?.validFrom) return;
    await refuseOtherThanApproved(transaction, row);
    await comeIntoForce(transaction, row, row.validFrom);
    const version = await changeVersion(transaction, row, { state: 'IN_FORCE' });
    await enterEntry(transaction, {
      ...{ outcome: 'COMMITTED', subjectId: id, reason: null, before: stateOf(row), now: this.input.clock.now() },
      after: { state: 'IN_FORCE', version, contentHash: row.contentHash },
    });
  }
}

const stateOf = ({ state, version }: VersionRow) => ({ state, version });

interface Entry {
  readonly outcome: string;
  readonly subjectId: string;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly now: Date;
}

const enterEntry = (transaction: TenantTransaction, { now, ...entry }: Entry): Promise<void> =>
  transaction.insert(AuditEntry, {
    ...{ id: newIdentifier(), accountId: null, accountCode, role: workerRole, action: 'publishVersion', subjectType: 'ConfigVersion' },
    ...{ ...entry, requestId: newIdentifier(), occurredAt: now },
  });

const known = `select from audit_entry where subject_id = $1 and account_code = $2 and outcome = 'DENIED' and reason = $3 and before ->> 'version' = $4`;

/** @returns whether the same was not told before */
async function enterRefusal(
  transaction: TenantTransaction,
  { id, reason, now }: { readonly id: string; readonly reason: string; readonly now: Date },
): Promise<boolean> {
  const [row] = await readVersions(transaction, 'v.id = $1', [id]);
  if (!row) return false;
  const told = await transaction.query(known, [id, accountCode, reason, String(row.version)]);
  if (told.length > 0) return false;
  await enterEntry(transaction, { outcome: 'DENIED', subjectId: id, reason, before: stateOf(row), after: null, now });
  return true;
}
