import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import { compiledRubricOf } from '../cycle/compiled-cycle.js';
import { type PinnedCycle, readPinnedCycle } from '../cycle/pinned-cycle.js';
import { carriedElements, wantedPeriods } from '../cycle/wanted-periods.js';
import { holdInputs } from '../scorecard/result-lock.js';

/** Where a value was corrected, reported late or withdrawn. */
export interface FactPlace {
  readonly agencyId: string;
  readonly dataElementId: string;
  readonly period: string;
}

const evaluated = `select id from cycle where state in ('CALCULATED','CONFIRMED','PUBLISHED','FINAL') order by id`;

/** A scorecard that is STALE already is marked again: an evaluation that began in between must see that something came after it. */
const mark = `update scorecard set state = 'STALE', stale_at = clock_timestamp() where cycle_id = $1 and agency_id = any ($2::uuid[])`;

/**
 * Marks the scorecards that read these facts: those of cycles that are worked out, whose rubric reads the element, and whose days
 * (or, for elements that may be carried, the days before) hold the period. No digit changes. To be called in the transaction that
 * writes the facts, under DEPARTMENT or WORKER. Returns how many scorecards are marked.
 */
export async function markStale(transaction: TenantTransaction, facts: readonly FactPlace[]): Promise<number> {
  if (facts.length === 0) return 0;
  let marked = 0;
  for (const { id } of await transaction.query<{ id: string }>(evaluated)) {
    const cycle = await readPinnedCycle(transaction, id);
    const isRead = readerOf(cycle, compiledRubricOf(cycle));
    marked += await markStaleAgencies(transaction, id, [...new Set(facts.filter(isRead).map(({ agencyId }) => agencyId))]);
  }
  return marked;
}

/** The same for agencies whose inputs of one cycle changed in another way, such as a mark that was returned. */
export async function markStaleAgencies(transaction: TenantTransaction, cycleId: string, agencyIds: readonly string[]): Promise<number> {
  if (agencyIds.length === 0) return 0;
  await holdInputs(transaction, cycleId);
  const [, count] = (await transaction.query(mark, [cycleId, agencyIds])) as unknown as [unknown, number];
  return count;
}

function readerOf(cycle: PinnedCycle, rubric: CompiledRubric): (fact: FactPlace) => boolean {
  const { startsOn, endsOn, dataThrough, elements } = cycle;
  const due = wantedPeriods({ startsOn, endsOn: dataThrough < endsOn ? dataThrough : endsOn }, elements);
  const now = new Set(due.current);
  const before = new Set(wantedPeriods(cycle, elements).earlier);
  const idsOf = (codes: Iterable<string>): Set<string> => new Set([...codes].flatMap((code) => cycle.rows.elements[code] ?? []));
  const read = idsOf(elements.map(({ code }) => code));
  const carried = idsOf(carriedElements(rubric));
  return ({ dataElementId, period }) => (read.has(dataElementId) && now.has(period)) || (carried.has(dataElementId) && before.has(period));
}
