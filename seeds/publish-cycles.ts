import type { DataSource } from 'typeorm';
import { AccessTable } from '../server/access/access-table.js';
import { type GroupSizes, usualGroupSizes } from '../server/core/group-sizes.js';
import { inTransaction } from '../server/database/tenant-transaction.js';
import { moduleAccess } from '../server/modules/access.js';
import { Commands } from '../server/modules/audit/commands.js';
import { CycleService } from '../server/modules/cycle/cycle.service.js';
import { contextOf } from './configuration.js';
import { anchorOf, jurisdictionIdOf } from './load.js';
import { dayAt, instantOn } from './seed-calendar.js';
import type { CycleSeed } from './seed-documents.js';
import { readJurisdiction, seededJurisdictions } from './seed-files.js';
import { type SeedScope, seedScope } from './seed-scope.js';

/** A cycle that the demonstration shows as published. */
export interface SeededCycle {
  readonly jurisdictionId: string;
  readonly cycleId: string;
  readonly code: string;
  /** as it stands: OPEN before its evaluation, CALCULATED after it, CONFIRMED where a start was cut short */
  readonly state: string;
  /** the day on which it counts as evaluated: duties due by then have been let pass */
  readonly evaluationDay: string;
}

interface Publication extends SeededCycle {
  readonly version: number;
  readonly cycle: CycleSeed;
  readonly scope: SeedScope;
}

/** Cycles that still have to be evaluated and published, in the order of the data; none once that is done. */
export async function unpublishedSeededCycles(source: DataSource): Promise<SeededCycle[]> {
  return (await pending(source)).map(({ jurisdictionId, cycleId, code, state, evaluationDay }) => ({
    jurisdictionId,
    cycleId,
    code,
    state,
    evaluationDay,
  }));
}

/**
 * Publishes those that are evaluated, as the seeded accounts and on the days of the data: confirmed by one, published by the
 * other. Doing it again changes nothing.
 */
export async function publishSeededCycles(source: DataSource, sizes: GroupSizes = usualGroupSizes): Promise<void> {
  for (const publication of await pending(source)) await publish(source, publication, sizes);
}

const unpublished = ['OPEN', 'CALCULATED', 'CONFIRMED'];

async function pending(source: DataSource): Promise<Publication[]> {
  const found: Publication[] = [];
  for (const folder of await seededJurisdictions()) {
    const jurisdictionId = jurisdictionIdOf(folder);
    const anchorOn = await anchorOf(source, jurisdictionId);
    if (anchorOn === null) continue;
    const { seed, calendar } = await readJurisdiction(folder, anchorOn);
    const scope = seedScope({ source, seed, calendar });
    const rows = await inTransaction(source, { role: 'WORKER', jurisdictionId }, (transaction) =>
      transaction.query<{ id: string; code: string; state: string; version: number }>('select id, code, state, version from cycle'),
    );
    for (const cycle of seed.cycles.filter(({ state }) => state === 'PUBLISHED')) {
      const row = rows.find(({ code, state }) => code === cycle.code && unpublished.includes(state));
      if (!row) continue;
      const { id: cycleId, code, state, version } = row;
      const evaluationDay = dayAt(calendar, cycle.evaluatedDay ?? 0);
      found.push({ jurisdictionId, cycleId, code, state, version, cycle, scope, evaluationDay });
    }
  }
  return found;
}

async function publish(source: DataSource, publication: Publication, sizes: GroupSizes): Promise<void> {
  const { cycleId, cycle, scope, state } = publication;
  const { calendar, seed } = scope;
  const { confirmedDay = 0, publishedDay = 0, noticeEndsDay = 0, gapsReason } = cycle;
  const serviceOn = (offset: number): CycleService =>
    new CycleService(
      new Commands(source, new AccessTable(moduleAccess), { now: () => instantOn(dayAt(calendar, offset)) }),
      () => undefined,
      sizes,
    );
  const { author, approver } = seed.configuration;
  let { version } = publication;
  if (state === 'CALCULATED') {
    const input = { cycleId, version, idempotencyKey: `confirm-${cycle.code}`, ...(gapsReason === undefined ? {} : { gapsReason }) };
    ({ version } = await serviceOn(confirmedDay).confirm(contextOf(scope, author), input));
  }
  if (state === 'OPEN') return;
  // the first and the last day of the notice both count
  const noticeDays = noticeEndsDay - publishedDay + 1;
  const input = { cycleId, version, noticeDays, idempotencyKey: `publish-${cycle.code}` };
  await serviceOn(publishedDay).publish(contextOf(scope, approver), input);
}
