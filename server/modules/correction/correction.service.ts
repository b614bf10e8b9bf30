import type { DataSource } from 'typeorm';
import type { RequestContext } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope, Commands } from '../audit/commands.js';
import { queueJob } from '../job/job-queue.js';
import { CorrectionChanged, CorrectionNotProposed, CorrectionOfOwn, CorrectionOutdated } from './correction.errors.js';
import { Correction } from './correction.model.js';
import { correctionPublicationKind } from './correction-job-input.js';
import { type ProposeCorrection, proposeWithin } from './correction-proposal.js';
import { type CorrectionRow, jobOfCorrection, readCorrection, readReason } from './correction-row.js';
import { readCorrectionTask, sourceHashOf } from './correction-source.js';

export interface CorrectionAndJob {
  readonly correction: { readonly id: string };
  readonly job: { readonly id: string };
}

interface PublishCorrection {
  readonly id: string;
  readonly hash: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

interface ReturnCorrection {
  readonly id: string;
  readonly reason: string;
  readonly version: number;
}

/** Published results are corrected by two people: one proposes the changes as they were worked out, another signs them. */
export class CorrectionService {
  /** @param wake tells the runner that there is work */
  constructor(
    private readonly commands: Commands,
    private readonly source: DataSource,
    private readonly wake: () => void,
  ) {}

  async propose(context: RequestContext, { idempotencyKey, ...input }: ProposeCorrection & Keyed): Promise<CorrectionAndJob> {
    const command = { name: 'proposeCorrection', input: { ...input }, idempotencyKey };
    const answer = await this.commands.run(context, command, (scope) => proposeWithin(scope, input));
    this.wake();
    return { correction: { id: answer.correctionId }, job: { id: answer.jobId } };
  }

  /** The changes are checked to be those of today here and once more where they are written. */
  async publish(context: RequestContext, { idempotencyKey, ...input }: PublishCorrection): Promise<CorrectionAndJob> {
    const command = { name: 'publishCorrection', input: { ...input }, idempotencyKey };
    const answer = await this.commands.run(context, command, async (scope) => {
      const row = await decidable(scope, input);
      if (row.hash !== input.hash) throw new CorrectionChanged(input.id);
      if ((await this.presentSourceHash(context, row)) !== row.sourceHash) throw new CorrectionOutdated(input.id);
      await decide(scope, row, { state: 'PUBLISHING', returnReason: null });
      const job = { correctionId: row.id, cycleId: row.cycleId };
      const { transaction, now } = scope;
      const jobId = await queueJob(transaction, { kind: correctionPublicationKind, subjectId: row.id, input: job, now });
      const after = { state: 'PUBLISHING', hash: row.hash, cycle: row.cycleId, job: jobId };
      scope.note({ subjectType: 'Correction', subjectId: row.id, before: { state: row.state }, after, reason: row.reason });
      return { jobId };
    });
    this.wake();
    return { correction: { id: input.id }, job: { id: answer.jobId } };
  }

  async sendBack(context: RequestContext, input: ReturnCorrection): Promise<{ id: string }> {
    await this.commands.run(context, { name: 'returnCorrection', input: { ...input } }, async (scope) => {
      const row = await decidable(scope, input);
      const reason = readReason(input.reason);
      await decide(scope, row, { state: 'RETURNED', returnReason: reason });
      scope.note({ subjectType: 'Correction', subjectId: row.id, before: { state: row.state }, after: { state: 'RETURNED' }, reason });
      return {};
    });
    return { id: input.id };
  }

  private presentSourceHash({ actor }: RequestContext, { cycleId }: CorrectionRow): Promise<string> {
    return inTransaction(this.source, { role: workerRole, jurisdictionId: actor.jurisdictionId }, async (transaction) =>
      sourceHashOf(await readCorrectionTask(transaction, cycleId, new Date())),
    );
  }
}

interface Keyed {
  readonly idempotencyKey: string;
}

/** The correction as the approver looked at it. One whose writing was broken off for good may be decided again. */
async function decidable(scope: CommandScope, { id, version }: { readonly id: string; readonly version: number }): Promise<CorrectionRow> {
  const { transaction, context, note } = scope;
  note({ subjectType: 'Correction', subjectId: id });
  const row = await readCorrection(transaction, id);
  const isOpen = row.state === 'PROPOSED' || (row.state === 'PUBLISHING' && (await jobOfCorrection(transaction, id)) === null);
  if (!isOpen) throw new CorrectionNotProposed(id, row.state);
  if (row.proposedById === context.actor.accountId) throw new CorrectionOfOwn(id);
  if (row.version !== version) throw new CorrectionChanged(id);
  return row;
}

interface Decision {
  readonly state: 'PUBLISHING' | 'RETURNED';
  readonly returnReason: string | null;
}

async function decide({ transaction, context, now }: CommandScope, row: CorrectionRow, decision: Decision): Promise<void> {
  const { accountId, accountCode } = context.actor;
  const where = { id: row.id, state: row.state, version: row.version };
  const by = { decidedById: accountId, decidedByCode: accountCode, decidedAt: now, version: row.version + 1 };
  if ((await transaction.update(Correction, where, { ...decision, ...by })) !== 1) throw new CorrectionChanged(row.id);
}
