import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import type { Clock } from '../../core/clock.js';
import type { RequestContext } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import { FieldNotReadable } from '../../graph/graph.errors.js';
import type { Approvals } from './approval.payloads.js';
import { readOwnDecisions } from './own-decisions.js';
import { readAuthors, readSubmitted } from './submitted-versions.js';

/** What waits for a decision and what the caller decided. Nothing is written. */
export class ApprovalService {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
    private readonly clock: Clock,
    private readonly simulationMaxAgeDays: number,
  ) {}

  async read(context: RequestContext): Promise<Approvals> {
    const { actor } = context;
    const allowed: readonly string[] = this.access.rolesOfQuery('approvals') ?? [];
    if (!allowed.includes(actor.role)) throw new FieldNotReadable(actor.role, 'approvals');
    const asked = { context, now: this.clock.now(), maxAgeDays: this.simulationMaxAgeDays };
    const submitted = await inTransaction(this.source, actor, (transaction) => readSubmitted(transaction, asked));
    // an approver reads neither accounts nor the audit trail, but whose work it signs, and what it did itself
    const worker = { role: workerRole, jurisdictionId: actor.jurisdictionId } as const;
    return inTransaction(this.source, worker, async (transaction) => ({
      submitted: await readAuthors(transaction, context.language, submitted),
      decided: await readOwnDecisions(transaction, asked),
      simulationMaxAgeDays: this.simulationMaxAgeDays,
    }));
  }
}
