import type { TenantTransaction } from '../server/database/tenant-transaction.js';
import { readDraftHead } from '../server/modules/configuration/draft-head.js';
import { Cycle } from '../server/modules/cycle/cycle.model.js';
import { Participation } from '../server/modules/cycle/participation.model.js';
import { bulkInsert } from './bulk-insert.js';
import { insertMarks } from './marks.js';
import { labels } from './organization.js';
import { dayAt } from './seed-calendar.js';
import type { CycleSeed } from './seed-documents.js';
import type { SeedScope } from './seed-scope.js';

/** how long reviewers of an open cycle still have, from the anchor day */
const openDays = 90;

/** All cycles in state OPEN, each pinned to its versions, with participations and marks. */
export async function insertCycles(transaction: TenantTransaction, scope: SeedScope): Promise<void> {
  let previousId: string | null = null;
  for (const cycle of scope.seed.cycles) {
    const id = scope.ids.to('cycle', cycle.code);
    const marksDueOn = dayAt(scope.calendar, cycle.confirmedDay ?? openDays);
    await bulkInsert(transaction, Cycle, [
      {
        id,
        rubricId: await projectedId(transaction, 'rubric', cycle.rubricContent),
        gradingPolicyId: await projectedId(transaction, 'grading_policy', cycle.gradingPolicyContent),
        previousId,
        ...labels(cycle),
        state: 'OPEN',
        startsOn: cycle.startsOn,
        endsOn: cycle.endsOn,
        dataThrough: cycle.dataThrough,
        marksDueOn,
        version: 1,
      },
    ]);
    await insertParticipations(transaction, scope, cycle);
    await insertMarks(transaction, scope, cycle, marksDueOn);
    previousId = id;
  }
}

async function projectedId(transaction: TenantTransaction, table: 'rubric' | 'grading_policy', content: unknown): Promise<string> {
  const { code, label } = readDraftHead(content);
  const [found] = await transaction.query<{ id: string }>(`select id from ${table} where code = $1 and version = $2`, [code, label]);
  if (!found) throw new Error(`${code} ${label} was never published`);
  return found.id;
}

async function insertParticipations(transaction: TenantTransaction, { ids }: SeedScope, cycle: CycleSeed): Promise<void> {
  await bulkInsert(
    transaction,
    Participation,
    cycle.participations.map(({ agency, kind }) => ({
      id: ids.of('participation', `${cycle.code} ${agency}`),
      cycleId: ids.to('cycle', cycle.code),
      agencyId: ids.to('agency', agency),
      kind,
    })),
  );
}
