import type { TenantTransaction } from '../server/database/tenant-transaction.js';
import { refuseObstacles } from '../server/modules/cycle/opening-obstacles.js';
import { type MarkCodes, planOpening } from '../server/modules/cycle/opening-plan.js';
import { Mark } from '../server/modules/mark/mark.model.js';
import { endOfDay } from '../server/modules/mark/mark-writer.js';
import { bulkInsert, type SeedRow } from './bulk-insert.js';
import { dayAt, instantOn } from './seed-calendar.js';
import type { CycleSeed } from './seed-documents.js';
import type { SeedScope } from './seed-scope.js';

const minutesApart = 7;

const keyOf = ({ reviewer, subject, indicator }: MarkCodes): string => `${reviewer} ${subject} ${indicator}`;

/** The marks that opening the cycle asks for, some of them given already. */
export async function insertMarks(
  transaction: TenantTransaction,
  { ids, calendar }: SeedScope,
  cycle: CycleSeed,
  marksDueOn: string,
): Promise<void> {
  const cycleId = ids.to('cycle', cycle.code);
  const openedOn = dayAt(calendar, cycle.openedDay);
  const plan = await planOpening(transaction, cycleId, openedOn);
  refuseObstacles({ id: cycleId, marksDueOn }, plan, openedOn);
  const given = new Map(cycle.markRows.map((row) => [keyOf(row as unknown as MarkCodes), row]));
  const owed = new Set(plan.marks.map(({ codes }) => keyOf(codes)));
  const beyond = [...given.keys()].filter((key) => !owed.has(key));
  if (beyond.length > 0) throw new Error(`${cycle.marks} holds marks that nobody was asked for: ${beyond.join(', ')}`);
  const begunOn = dayAt(calendar, cycle.openedDay + 1);
  await bulkInsert(
    transaction,
    Mark,
    plan.marks.map(({ codes, ...asked }, index): SeedRow => {
      const mark = given.get(keyOf(codes));
      return {
        id: ids.of('mark', `${cycle.code} ${keyOf(codes)}`),
        cycleId,
        ...asked,
        level: mark?.level ?? null,
        reason: mark?.reason ?? null,
        recordedAt: mark ? instantOn(begunOn, index * minutesApart) : null,
        expiresAt: endOfDay(marksDueOn),
        version: mark ? 2 : 1,
      };
    }),
  );
}
