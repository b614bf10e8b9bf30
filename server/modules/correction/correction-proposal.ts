import { isIdentifier, newIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import { CycleNotFound } from '../cycle/cycle.errors.js';
import { queueJob } from '../job/job-queue.js';
import { CorrectionChanged, CorrectionUnderWay, CycleNotPublished, NothingToCorrect } from './correction.errors.js';
import { Correction } from './correction.model.js';
import { correctionKind, isCorrectable } from './correction-job-input.js';
import { jobOfCorrection, openCorrection, readReason } from './correction-row.js';

export interface ProposeCorrection {
  readonly cycleId: string;
  readonly reason: string;
}

interface Proposed {
  readonly correctionId: string;
  readonly jobId: string;
}

/** A proposal takes the place of the open one of its cycle, unless that is being worked on at this moment. */
export async function proposeWithin(scope: CommandScope, { cycleId, reason: text }: ProposeCorrection): Promise<Proposed & Answer> {
  const { transaction, context, now, note } = scope;
  note({ subjectType: 'Cycle', subjectId: cycleId });
  const reason = readReason(text);
  await checkCycle(transaction, cycleId);
  const withdrawn = await withdrawOpen(transaction, cycleId);
  const correctionId = newIdentifier();
  const { accountId, accountCode } = context.actor;
  const proposal = { proposedById: accountId, proposedByCode: accountCode, proposedAt: now, reason };
  await transaction.insert(Correction, { id: correctionId, cycleId, state: 'WORKING', ...proposal, version: 1 });
  const input = { correctionId, cycleId };
  const jobId = await queueJob(transaction, { kind: correctionKind, subjectId: correctionId, input, now });
  const before = withdrawn === null ? null : { withdrawn };
  note({ subjectType: 'Correction', subjectId: correctionId, before, after: { state: 'WORKING', cycle: cycleId, job: jobId }, reason });
  return { correctionId, jobId };
}

type Answer = Readonly<Record<string, unknown>>;

async function checkCycle(transaction: TenantTransaction, cycleId: string): Promise<void> {
  const cycles = isIdentifier(cycleId)
    ? await transaction.query<{ state: string }>('select state from cycle where id = $1', [cycleId])
    : [];
  if (!cycles[0]) throw new CycleNotFound(cycleId);
  if (!isCorrectable(cycles[0].state)) throw new CycleNotPublished(cycleId, cycles[0].state);
  const stale = await transaction.query(`select from scorecard where cycle_id = $1 and state = 'STALE' limit 1`, [cycleId]);
  if (stale.length === 0) throw new NothingToCorrect(cycleId);
}

/** Two proposals at once take turns. Returns the id of the one withdrawn. */
async function withdrawOpen(transaction: TenantTransaction, cycleId: string): Promise<string | null> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 5))', [cycleId]);
  const open = await openCorrection(transaction, cycleId);
  if (!open) return null;
  const jobId = await jobOfCorrection(transaction, open.id);
  if (jobId !== null) throw new CorrectionUnderWay(open.id, jobId);
  const where = { id: open.id, state: open.state, version: open.version };
  const withdrawn = await transaction.update(Correction, where, { state: 'WITHDRAWN', version: open.version + 1 });
  if (withdrawn !== 1) throw new CorrectionChanged(open.id);
  return open.id;
}
