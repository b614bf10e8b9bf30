import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import type { RequestContext } from '../../core/request-context.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import { FieldNotReadable } from '../../graph/graph.errors.js';
import type { VersionComparison } from './comparison.payloads.js';
import { versionOnDay } from './in-force.js';
import { compareVersions } from './version-comparison.js';

/** Reads two versions as the caller sees them and tells what differs. Nothing is written. */
export class ComparisonService {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
  ) {}

  /** @returns the id of the version; null where none is in force on the day */
  async inForce({ actor }: RequestContext, documentId: string, day: string): Promise<string | null> {
    const allowed: readonly string[] = this.access.rolesOfQuery('versionInForce') ?? [];
    if (!allowed.includes(actor.role)) throw new FieldNotReadable(actor.role, 'versionInForce');
    return inTransaction(this.source, actor, (transaction) => versionOnDay(transaction, documentId, day));
  }

  async compare({ actor, language }: RequestContext, beforeId: string, afterId: string): Promise<VersionComparison> {
    const allowed: readonly string[] = this.access.rolesOfQuery('compareVersions') ?? [];
    if (!allowed.includes(actor.role)) throw new FieldNotReadable(actor.role, 'compareVersions');
    const { before, after, changes } = await inTransaction(this.source, actor, (transaction) =>
      compareVersions(transaction, beforeId, afterId),
    );
    return {
      beforeLabel: before.label,
      afterLabel: after.label,
      changes: changes.map((change) => ({ ...change, name: change.name?.[language] ?? null, field: change.field[language] })),
    };
  }
}
