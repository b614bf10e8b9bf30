import type { RequestContext } from '../../core/request-context.js';
import type { CommandScope, Commands } from '../audit/commands.js';
import { queueJob } from '../job/job-queue.js';
import { mappingOf, type NamedColumn } from './column-mapping.js';
import { ImportReasonInvalid } from './import.errors.js';
import { type BatchRow, changeBatch, type ImportState } from './import-batch-row.js';
import { ImportFile } from './import-file.model.js';
import { importCheckKind, importCommitKind, importUndoKind } from './import-job-input.js';
import { importKindOf } from './import-kinds.js';
import { takeBatch } from './import-turn.js';
import { insertBatch, type UploadedFile } from './import-upload.js';

export interface ImportAnswer {
  readonly importBatch: { readonly id: string } | null;
  readonly job: { readonly id: string } | null;
}

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

interface Step {
  readonly name: string;
  readonly states: readonly ImportState[];
  readonly input?: Readonly<Record<string, unknown>>;
  readonly work: (scope: CommandScope, batch: BatchRow) => Promise<{ readonly state: ImportState; readonly jobId: string | null }>;
}

/** What the department asks for; the work is done by jobs. */
export class ImportService {
  /** @param wake tells the runner that there is work */
  constructor(
    private readonly commands: Commands,
    private readonly wake: () => void,
  ) {}

  /** Keeps the file and starts its check. A repeat under the same key answers with the first batch. */
  async upload(context: RequestContext, file: UploadedFile, idempotencyKey?: string): Promise<{ id: string }> {
    const { kind, fileName, hash } = file;
    const command = { name: 'uploadImport', input: { kind, fileName, hash }, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
    const uploaded = await this.commands.run(context, command, async ({ transaction, now, note }) => {
      const id = await insertBatch(transaction, file, { now, createdByCode: context.actor.accountCode });
      const jobId = await queueJob(transaction, { kind: importCheckKind, subjectId: id, input: { batchId: id, version: 1 }, now });
      note({ subjectType: 'ImportBatch', subjectId: id, after: { kind, fileName, hash, job: jobId } });
      return { id };
    });
    this.wake();
    return uploaded;
  }

  /** A file that was not even read: audited like any other upload that is refused. Always throws. */
  async refuse(context: RequestContext, file: Pick<UploadedFile, 'kind' | 'fileName'>, refusal: Error): Promise<never> {
    const input = { kind: file.kind.slice(0, 40), fileName: file.fileName.slice(0, 200) };
    return this.commands.run(context, { name: 'uploadImport', input }, () => Promise.reject(refusal));
  }

  check(context: RequestContext, { mapping, ...asked }: Asked & { mapping?: readonly NamedColumn[] | null }): Promise<ImportAnswer> {
    return this.step(context, asked, {
      name: 'checkImport',
      states: ['UPLOADED', 'CHECKED', 'FAULTY'],
      input: { mapping: mapping?.map(({ column, field }) => ({ column, field: field ?? null })) ?? null },
      work: async ({ transaction, now }, batch) => {
        const chosen = mapping ? mappingOf(importKindOf(batch.kind), mapping) : batch.mapping;
        await changeBatch(transaction, batch, { state: 'UPLOADED', mapping: chosen });
        const input = { batchId: batch.id, version: batch.version + 1 };
        return { state: 'UPLOADED', jobId: await queueJob(transaction, { kind: importCheckKind, subjectId: batch.id, input, now }) };
      },
    });
  }

  commit(context: RequestContext, asked: Asked): Promise<ImportAnswer> {
    return this.step(context, asked, {
      name: 'commitImport',
      states: ['CHECKED'],
      work: async ({ transaction, now }, { id, state, version }) => ({
        state,
        jobId: await queueJob(transaction, { kind: importCommitKind, subjectId: id, input: { batchId: id, version }, now }),
      }),
    });
  }

  undo(context: RequestContext, { reason: given, ...asked }: Asked & { readonly reason: string }): Promise<ImportAnswer> {
    const reason = given.trim();
    return this.step(context, asked, {
      name: 'undoImport',
      states: ['COMMITTED'],
      input: { reason },
      work: async ({ transaction, now }, { id, state, version }) => {
        if (reason.length < 2 || reason.length > 500) throw new ImportReasonInvalid();
        const input = { batchId: id, version, reason };
        return { state, jobId: await queueJob(transaction, { kind: importUndoKind, subjectId: id, input, now }) };
      },
    });
  }

  discard(context: RequestContext, asked: Asked): Promise<ImportAnswer> {
    return this.step(context, asked, {
      name: 'discardImport',
      states: ['UPLOADED', 'CHECKED', 'FAULTY'],
      work: async ({ transaction }, batch) => {
        await changeBatch(transaction, batch, { state: 'DISCARDED' });
        await transaction.manager
          .createQueryBuilder()
          .delete()
          .from(ImportFile)
          .where({ jurisdictionId: transaction.tenancy.jurisdictionId, batchId: batch.id })
          .execute();
        return { state: 'DISCARDED', jobId: null };
      },
    });
  }

  private async step(context: RequestContext, asked: Asked, { name, states, input, work }: Step): Promise<ImportAnswer> {
    const { id, version, idempotencyKey } = asked;
    const answer = await this.commands.run(context, { name, input: { id, version, ...input }, idempotencyKey }, async (scope) => {
      scope.note({ subjectType: 'ImportBatch', subjectId: id });
      const batch = await takeBatch(scope.transaction, { id, version, states, command: name });
      const { state, jobId } = await work(scope, batch);
      const reason = typeof input?.['reason'] === 'string' ? { reason: input['reason'] } : {};
      scope.note({ subjectType: 'ImportBatch', subjectId: id, before: { state: batch.state }, after: { state, job: jobId }, ...reason });
      return { importBatch: { id }, job: jobId === null ? null : { id: jobId } };
    });
    this.wake();
    return answer;
  }
}
