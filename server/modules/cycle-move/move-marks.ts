import { newIdentifiers } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CycleRow } from '../cycle/cycle-row.js';
import { endOfDay, insertOwedMarks } from '../mark/mark-writer.js';
import type { MovedMark, MovePlan, PresentMark } from './move-plan.js';

/** What a reviewer reads with a mark that is asked for again. */
const returnReason =
  '本周期换用了新的指标体系，原来的评分对不上新的档次或满分，请重新评分。The cycle goes on by another rubric, whose levels or full marks this mark does not fit; please give it again.';

const atOnce = 500;
const recordset = `json_to_recordset($1::json) as m (id uuid, "indicatorId" uuid, instructions jsonb, inputs jsonb)`;
const renewed = `indicator_id = m."indicatorId", instructions = m.instructions, inputs = coalesce(nullif(m.inputs, 'null'), mark.inputs), version = mark.version + 1`;
const keep = `update mark set ${renewed} from ${recordset} where mark.id = m.id`;
const askAgain = `update mark set ${renewed}, level = null, points = null, reason = null, recorded_at = null, return_reason = $2, returned_at = $3,
  expires_at = greatest(mark.expires_at, $4::timestamptz) from ${recordset} where mark.id = m.id`;

/** `upsert` by hand: a department that is assessed reviews as well from now on. */
const reviewToo = `update participation set kind = 'BOTH' where cycle_id = $1 and kind = 'ASSESSED' and agency_id in (select id from agency where code = any($2::text[]))`;
const reviewOnly = `insert into participation (jurisdiction_id, id, cycle_id, agency_id, kind) select $3::uuid, n.id, $1::uuid, a.id, 'REVIEWING'
  from unnest($2::text[], $4::uuid[]) as n (code, id) join agency a on a.code = n.code
  where not exists (select from participation p where p.cycle_id = $1 and p.agency_id = a.id)`;

/** Brings the marks of a cycle to what was planned. Under the worker's role, by whoever holds the results of the cycle. */
export async function moveMarks(transaction: TenantTransaction, { id, marksDueOn }: CycleRow, plan: MovePlan, now: Date): Promise<void> {
  const joining = plan.joining.map(({ code }) => code);
  if (joining.length > 0) {
    await transaction.query(reviewToo, [id, joining]);
    await transaction.query(reviewOnly, [id, joining, transaction.tenancy.jurisdictionId, newIdentifiers(joining.length)]);
  }
  await inParts(plan.dropped, (part) => transaction.query('delete from mark where id = any($1::uuid[])', [part.map((mark) => mark.id)]));
  await inParts(plan.kept, (part) => transaction.query(keep, [asJson(part)]));
  // otherwise nothing is asked for: planned moves have an obstacle there
  if (marksDueOn === null) return;
  const until = endOfDay(marksDueOn);
  await inParts(plan.returned, (part) => transaction.query(askAgain, [asJson(part), returnReason, now.toISOString(), until.toISOString()]));
  const ids = newIdentifiers(plan.asked.length);
  const owed = plan.asked.map(({ codes: _, ...mark }, index) => ({ id: ids[index] as string, ...mark }));
  await insertOwedMarks(transaction, owed, { cycleId: id, expiresAt: until });
}

const asJson = (marks: readonly MovedMark[]): string =>
  JSON.stringify(marks.map(({ id, indicatorId, instructions, inputs }) => ({ id, indicatorId, instructions, inputs })));

async function inParts<Mark>(marks: readonly Mark[], write: (part: readonly Mark[]) => Promise<unknown>): Promise<void> {
  for (let first = 0; first < marks.length; first += atOnce) await write(marks.slice(first, first + atOnce));
}

/** Given ones only: what nobody judged is nothing to keep. */
export const droppedMarks = (dropped: readonly PresentMark[]): readonly object[] =>
  dropped
    .filter(({ isGiven }) => isGiven)
    .map(({ reviewer, subject, indicator, level, points, reason }) => ({ reviewer, subject, indicator, level, points, reason }));
