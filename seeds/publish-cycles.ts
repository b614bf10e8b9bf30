import type { DataSource } from 'typeorm';
import { newIdentifier } from '../server/core/identifier.js';
import { inTransaction, type TenantTransaction } from '../server/database/tenant-transaction.js';
import { AuditEntry } from '../server/modules/audit/audit-entry.model.js';
import { Cycle } from '../server/modules/cycle/cycle.model.js';
import { anchorOf, jurisdictionIdOf } from './load.js';
import { dayAt, instantOn, type SeedCalendar } from './seed-calendar.js';
import type { CycleSeed } from './seed-documents.js';
import { readJurisdiction, seededJurisdictions } from './seed-files.js';

/** A cycle that the demonstration shows as published. */
export interface SeededCycle {
  readonly jurisdictionId: string;
  readonly cycleId: string;
  readonly code: string;
  /** as it stands: OPEN before its evaluation, CALCULATED after it */
  readonly state: string;
  /** the day on which it counts as evaluated: duties due by then have been let pass */
  readonly evaluationDay: string;
}

interface Publication extends SeededCycle {
  readonly version: number;
  readonly cycle: CycleSeed;
  readonly calendar: SeedCalendar;
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

/** Publishes those that are evaluated: CALCULATED -> CONFIRMED -> PUBLISHED, with the days of the data. Doing it again changes nothing. */
export async function publishSeededCycles(source: DataSource): Promise<void> {
  for (const publication of await pending(source)) {
    if (publication.state !== 'CALCULATED') continue;
    const { jurisdictionId } = publication;
    await inTransaction(source, { role: 'WORKER', jurisdictionId }, (transaction) => publish(transaction, publication));
  }
}

async function pending(source: DataSource): Promise<Publication[]> {
  const found: Publication[] = [];
  for (const folder of await seededJurisdictions()) {
    const jurisdictionId = jurisdictionIdOf(folder);
    const anchorOn = await anchorOf(source, jurisdictionId);
    if (anchorOn === null) continue;
    const { seed, calendar } = await readJurisdiction(folder, anchorOn);
    const rows = await inTransaction(source, { role: 'WORKER', jurisdictionId }, (transaction) =>
      transaction.query<{ id: string; code: string; state: string; version: number }>('select id, code, state, version from cycle'),
    );
    for (const cycle of seed.cycles.filter(({ state }) => state === 'PUBLISHED')) {
      const row = rows.find(({ code, state }) => code === cycle.code && (state === 'OPEN' || state === 'CALCULATED'));
      if (row)
        found.push({
          jurisdictionId,
          cycleId: row.id,
          code: row.code,
          state: row.state,
          version: row.version,
          cycle,
          calendar,
          evaluationDay: dayAt(calendar, cycle.evaluatedDay ?? 0),
        });
    }
  }
  return found;
}

async function publish(transaction: TenantTransaction, { cycleId, version, cycle, calendar }: Publication): Promise<void> {
  const { confirmedDay = 0, publishedDay = 0, noticeEndsDay = 0 } = cycle;
  const days = { publishedOn: dayAt(calendar, publishedDay), noticeEndsOn: dayAt(calendar, noticeEndsDay) };
  const confirmed = await transaction.update(
    Cycle,
    { id: cycleId, state: 'CALCULATED', version },
    { state: 'CONFIRMED', version: version + 1 },
  );
  const published = await transaction.update(
    Cycle,
    { id: cycleId, state: 'CONFIRMED', version: version + 1 },
    { state: 'PUBLISHED', version: version + 2, ...days },
  );
  if (confirmed !== 1 || published !== 1) throw new Error(`the cycle ${cycle.code} was changed while it was being published; start again`);
  await note(transaction, { action: 'confirmCycle', cycleId, day: dayAt(calendar, confirmedDay), after: { state: 'CONFIRMED' } });
  await note(transaction, { action: 'publishCycle', cycleId, day: days.publishedOn, after: { state: 'PUBLISHED', ...days } });
}

interface Note {
  readonly action: string;
  readonly cycleId: string;
  readonly day: string;
  readonly after: Readonly<Record<string, string>>;
}

const note = (transaction: TenantTransaction, { action, cycleId, day, after }: Note): Promise<void> =>
  transaction.insert(AuditEntry, {
    id: newIdentifier(),
    accountCode: 'demonstration',
    role: transaction.tenancy.role,
    action,
    outcome: 'COMMITTED',
    subjectType: 'Cycle',
    subjectId: cycleId,
    after,
    requestId: newIdentifier(),
    occurredAt: instantOn(day),
  });
