import type { DataSource } from 'typeorm';
import { AccessTable } from '../../../server/access/access-table.js';
import { type GroupSizes, usualGroupSizes } from '../../../server/core/group-sizes.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import { moduleAccess } from '../../../server/modules/access.js';
import { Commands } from '../../../server/modules/audit/commands.js';
import { CycleService } from '../../../server/modules/cycle/cycle.service.js';
import type { CycleAnswer } from '../../../server/modules/cycle/cycle-answer.js';
import { CyclePreviewService } from '../../../server/modules/cycle/cycle-preview.service.js';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { MarkService } from '../../../server/modules/mark/mark.service.js';
import { openOwnerSource, type StoredRow } from '../../support/data-source.js';
import { createTestDatabase } from '../../support/database.js';
import { type AccountName, buildWorld, type World } from '../../support/world.js';

export const access = new AccessTable(moduleAccess);

export interface CycleWorld {
  readonly world: World;
  readonly owner: DataSource;
  readonly marks: MarkService;
  readonly previews: CyclePreviewService;
  /** the services as they are on a day; today unless given */
  cyclesOn(day?: string, sizes?: GroupSizes): CycleService;
  /** a request of its own */
  as(account: AccountName, home?: 'first' | 'second'): RequestContext;
  ask<Row = StoredRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** action, outcome and reason of the audit entries of a request */
  audited(context: RequestContext): Promise<StoredRow[]>;
  /** id of the version of the first jurisdiction that is in force */
  pin(table: 'rubric' | 'grading_policy', home?: 'first' | 'second'): Promise<string>;
  close(): Promise<void>;
}

/** The small world with the services of cycles and marks before it. */
export async function cycleWorld(): Promise<CycleWorld> {
  const database = await createTestDatabase();
  const world = await buildWorld(database);
  const owner = await openOwnerSource(database.ownerUrl);
  const ask = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> => owner.query(text, [...values]) as Promise<Row[]>;
  const commandsOn = (day?: string) =>
    new Commands(world.source, access, { now: () => (day === undefined ? new Date() : new Date(`${day}T09:00:00Z`)) });
  return {
    world,
    owner,
    marks: new MarkService(commandsOn(), world.source),
    previews: new CyclePreviewService(world.source, access, { now: () => new Date() }, usualGroupSizes),
    cyclesOn: (day, sizes = usualGroupSizes) => new CycleService(commandsOn(day), () => undefined, sizes),
    as: (account, home = 'first') => {
      const context = world[home].contextOf(account);
      return { ...context, requestId: newIdentifier() };
    },
    ask,
    audited: ({ requestId }) => ask('select action, outcome, reason from audit_entry where request_id = $1', [requestId]),
    pin: async (table, home = 'first') =>
      (
        await ask<{ id: string }>(`select id from ${table} where state = 'IN_FORCE' and jurisdiction_id = $1`, [world[home].jurisdictionId])
      )[0]?.id as string,
    close: async () => {
      await owner.destroy();
      await world.close();
      await database.drop();
    },
  };
}

export const key = (): { idempotencyKey: string } => ({ idempotencyKey: newIdentifier() });
/** What the next command has to name. */
export const refer = ({ id, version }: CycleAnswer): { cycleId: string; version: number } => ({ cycleId: id, version });
export const today = (): string => new Date().toISOString().slice(0, 10);

let count = 0;

/** A new draft over this year's first half, with the three agencies of the world. */
export async function draft(w: CycleWorld, changes: object = {}): Promise<CycleAnswer> {
  const { thisYear, first } = w.world;
  count += 1;
  const made = await w.cyclesOn().create(w.as('department'), {
    code: `NEW_${count}`,
    name: '新周期',
    ...{ startsOn: `${thisYear}-01-01`, endsOn: `${thisYear}-12-31`, dataThrough: `${thisYear}-06-30`, marksDueOn: today() },
    ...{ rubricId: await w.pin('rubric'), gradingPolicyId: await w.pin('grading_policy') },
    ...changes,
  });
  const kinds = { A01: 'ASSESSED', A02: 'BOTH', A03: 'BOTH' } as const;
  const participations = (['A01', 'A02', 'A03'] as const).map((code) => ({ agencyId: first.agencyId(code), kind: kinds[code] }));
  return w.cyclesOn().setParticipations(w.as('department'), { ...refer(made), participations });
}

export const opened = async (w: CycleWorld): Promise<CycleAnswer> =>
  w.cyclesOn().open(w.as('department'), { ...refer(await draft(w)), ...key() });

export interface Owed {
  readonly id: string;
  readonly version: number;
  readonly reviewer: string;
  readonly subject: string;
}

export const owedMarks = (w: CycleWorld, cycleId: string): Promise<Owed[]> =>
  w.ask<Owed>(
    `select m.id, m.version, r.code as reviewer, s.code as subject from mark m join agency r on r.id = m.agency_id join agency s on s.id = m.subject_agency_id
     where m.cycle_id = $1 and m.recorded_at is null order by r.code, s.code`,
    [cycleId],
  );

/** Gives every mark that is owed. */
export async function giveMarks(w: CycleWorld, cycleId: string): Promise<void> {
  for (const { id, version, reviewer } of await owedMarks(w, cycleId)) {
    const account = reviewer === 'A03' ? 'reviewer' : 'reviewer2';
    await w.marks.record(w.as(account), { id, version, level: 'STRONG', reason: '对照记录逐条核对', ...key() });
  }
}

export async function evaluated(w: CycleWorld, cycleId: string): Promise<CycleAnswer> {
  const { jurisdictionId } = w.world.first;
  await evaluateCycleNow(w.world.source, { jurisdictionId, cycleId });
  return answerOf(w, cycleId);
}

export async function answerOf(w: CycleWorld, cycleId: string): Promise<CycleAnswer> {
  const [row] = await w.ask<CycleAnswer>('select id, state, version from cycle where id = $1', [cycleId]);
  return row as CycleAnswer;
}

/** Worked out with all its marks. */
export async function calculated(w: CycleWorld): Promise<CycleAnswer> {
  const { id } = await opened(w);
  await giveMarks(w, id);
  return evaluated(w, id);
}

export const confirmed = async (w: CycleWorld): Promise<CycleAnswer> =>
  w.cyclesOn().confirm(w.as('department'), { ...refer(await calculated(w)), ...key() });
