import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import type { Clock } from '../../core/clock.js';
import { DomainError } from '../../core/domain-error.js';
import { newIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import { canonicalise } from '../../engine/documents/canonical.js';
import { AuditEntry } from './audit-entry.model.js';
import { CommandNotAllowed, IdempotencyKeyInvalid, IdempotencyKeyReused, StepUpRequired } from './commands.errors.js';
import { IdempotencyKey } from './idempotency-key.model.js';

export interface Command {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly idempotencyKey?: string;
}

/** What the audit entry says besides who, when and which command. */
export interface AuditNote {
  readonly subjectType?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

interface Entry {
  readonly context: RequestContext;
  readonly command: Command;
  readonly outcome: 'COMMITTED' | 'DENIED';
  readonly note: AuditNote;
}

export interface CommandScope {
  readonly context: RequestContext;
  readonly transaction: TenantTransaction;
  readonly now: Date;
  /** To be called once by every command; the last call counts. */
  note(note: AuditNote): void;
}

type Answer = Readonly<Record<string, unknown>>;

/**
 * Runs commands: the right checked, one transaction, exactly one audit entry whether committed or denied, and the first answer
 * again for a repeated idempotency key. Answers are plain JSON.
 */
export class Commands {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
    private readonly clock: Clock,
  ) {}

  async run<Result extends Answer>(
    context: RequestContext,
    command: Command,
    work: (scope: CommandScope) => Promise<Result>,
  ): Promise<Result> {
    let note: AuditNote = {};
    try {
      this.checkRight(context, command);
      return await inTransaction(this.source, context.actor, async (transaction) => {
        const kept = await this.keptAnswer(transaction, context, command);
        const scope: CommandScope = { context, transaction, now: this.clock.now(), note: (given) => void (note = given) };
        const answer = (kept ?? (await work(scope))) as Result;
        if (!kept) await this.keepAnswer(transaction, context, command, answer);
        await this.enter(transaction, { context, command, outcome: 'COMMITTED', note: kept ? { reason: 'REPEATED' } : note });
        return answer;
      });
    } catch (error) {
      // where even the entry cannot be written, the database is away: the caller then learns the first error, not the second
      await this.enterDenied(context, command, note, error).catch(() => undefined);
      throw error;
    }
  }

  private checkRight({ actor }: RequestContext, { name, idempotencyKey }: Command): void {
    const allowed = this.access.rolesOfCommand(name) ?? [];
    if (!(allowed as readonly string[]).includes(actor.role)) throw new CommandNotAllowed(name, actor.role, allowed);
    const isSteppedUp = actor.steppedUpUntil !== undefined && actor.steppedUpUntil > this.clock.now();
    if (this.access.needsStepUp(name) && !isSteppedUp) throw new StepUpRequired(name);
    if (idempotencyKey !== undefined && !/^[\x21-\x7e]{8,100}$/.test(idempotencyKey)) throw new IdempotencyKeyInvalid();
  }

  /** Two at once with the same key take turns: the second one finds the first one's answer. */
  private async keptAnswer(transaction: TenantTransaction, { actor }: RequestContext, command: Command): Promise<Answer | undefined> {
    if (command.idempotencyKey === undefined) return undefined;
    await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [
      `${actor.accountId} ${command.name} ${command.idempotencyKey}`,
    ]);
    const rows = await transaction.query<{ input_hash: string; answer: Answer }>(
      'select input_hash, answer from idempotency_key where account_id = $1 and command = $2 and key = $3',
      [actor.accountId, command.name, command.idempotencyKey],
    );
    const kept = rows[0];
    if (kept && kept.input_hash !== hashOf(command.input)) throw new IdempotencyKeyReused(command.name, command.idempotencyKey);
    return kept?.answer;
  }

  private async keepAnswer(transaction: TenantTransaction, { actor }: RequestContext, command: Command, answer: Answer): Promise<void> {
    if (command.idempotencyKey === undefined) return;
    await transaction.insert(IdempotencyKey, {
      id: newIdentifier(),
      accountId: actor.accountId,
      command: command.name,
      key: command.idempotencyKey,
      inputHash: hashOf(command.input),
      answer,
      createdAt: this.clock.now(),
    });
  }

  private async enter(transaction: TenantTransaction, { context, command, outcome, note }: Entry): Promise<void> {
    const { actor, requestId } = context;
    await transaction.insert(AuditEntry, {
      id: newIdentifier(),
      accountId: actor.accountId,
      accountCode: actor.accountCode,
      role: actor.role,
      action: command.name,
      outcome,
      subjectType: note.subjectType ?? null,
      subjectId: note.subjectId ?? null,
      reason: note.reason ?? null,
      before: note.before ?? null,
      after: note.after ?? null,
      requestId,
      occurredAt: this.clock.now(),
    });
  }

  private async enterDenied(context: RequestContext, command: Command, note: AuditNote, error: unknown): Promise<void> {
    const reason = error instanceof DomainError ? error.code : 'INTERNAL';
    const { subjectType, subjectId } = note;
    await inTransaction(this.source, context.actor, (transaction) =>
      this.enter(transaction, { context, command, outcome: 'DENIED', note: { reason, subjectType, subjectId } }),
    );
  }
}

const hashOf = (input: Readonly<Record<string, unknown>>): string => createHash('sha256').update(canonicalise(input)).digest('hex');
