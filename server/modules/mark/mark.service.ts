import type { DataSource } from 'typeorm';
import { isIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import type { Commands } from '../audit/commands.js';
import { MarkExpired, MarkNotFound } from './mark.errors.js';
import { type Extended, extendMarks, type MarkExtension } from './mark-extension.js';
import { recordMark, recordMarks } from './mark-recording.js';
import { type MarkReturn, returnMark } from './mark-return.js';
import { MarkCountInvalid } from './mark-value.errors.js';
import type { GivenMark } from './mark-value.js';

const mostAtOnce = 50;

type MarkAnswer = Readonly<Record<string, unknown>> & { readonly id: string };

export class MarkService {
  constructor(
    private readonly commands: Commands,
    private readonly source: DataSource,
  ) {}

  record(context: RequestContext, { idempotencyKey, ...given }: GivenMark & { readonly idempotencyKey: string }): Promise<MarkAnswer> {
    return this.commands.run(context, { name: 'recordMark', input: given, idempotencyKey }, (scope) =>
      recordMark(scope, given).catch((error: unknown) => this.refuse(context, error)),
    );
  }

  recordSeveral(
    context: RequestContext,
    { marks, idempotencyKey }: { readonly marks: readonly GivenMark[]; readonly idempotencyKey: string },
  ): Promise<{ recordedCount: number }> {
    return this.commands.run(
      context,
      { name: 'recordMarks', input: { marks: marks.map((mark) => ({ ...mark })) }, idempotencyKey },
      (scope) => {
        const different = new Set(marks.map(({ id }) => id)).size;
        if (marks.length === 0 || marks.length > mostAtOnce || different < marks.length) throw new MarkCountInvalid(different, mostAtOnce);
        return recordMarks(scope, marks).catch((error: unknown) => this.refuse(context, error));
      },
    );
  }

  returnGiven(context: RequestContext, input: MarkReturn): Promise<MarkAnswer> {
    return this.commands.run(context, { name: 'returnMark', input: { ...input } }, (scope) => returnMark(scope, input));
  }

  extend(context: RequestContext, input: MarkExtension): Promise<Extended> {
    return this.commands.run(context, { name: 'extendMarks', input: { ...input } }, (scope) => extendMarks(scope, input));
  }

  /**
   * Row security hides a mark from its reviewer once its time is over; then the reviewer is told that, of its own department's
   * marks and no others.
   */
  private async refuse({ actor }: RequestContext, error: unknown): Promise<never> {
    const id = error instanceof MarkNotFound ? String(error.details['id']) : '';
    const { jurisdictionId, agencyId } = actor;
    if (!isIdentifier(id) || agencyId === undefined) throw error;
    const [expired] = await inTransaction(this.source, { role: workerRole, jurisdictionId }, (transaction) =>
      transaction.query<{ day: string }>(
        `select ((expires_at at time zone 'UTC') - interval '1 millisecond')::date::text as day from mark
         where id = $1 and agency_id = $2 and expires_at <= now()`,
        [id, agencyId],
      ),
    );
    throw expired ? new MarkExpired(id, expired.day) : error;
  }
}
