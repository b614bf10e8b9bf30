import { fromScaled } from '../../core/decimal.js';
import type { DomainError } from '../../core/domain-error.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { CycleWithoutAgencies } from '../cycle/cycle.errors.js';
import type { CycleRow } from '../cycle/cycle-row.js';
import { MarksDueDayMissing, MarksWithoutReviewer } from '../cycle/opening.errors.js';
import { type OpeningPlan, planOpeningOf, type Reviewer } from '../cycle/opening-plan.js';
import { type Pins, readPinnedCycle } from '../cycle/pinned-cycle.js';
import type { MarkInput, MarkInstructions } from '../mark/mark-instructions.js';
import { valueProblem } from '../mark/mark-value.js';

/** A mark that there is, with the codes that tell it from the others of its cycle. */
export interface PresentMark {
  readonly id: string;
  readonly reviewer: string;
  readonly subject: string;
  readonly indicator: string;
  readonly level: string | null;
  /** integer at 10^-4 as text */
  readonly points: string | null;
  readonly reason: string | null;
  readonly isGiven: boolean;
  readonly instructions: MarkInstructions;
}

/** What a mark becomes. `inputs` null: it was judged by those it has. */
export interface MovedMark {
  readonly id: string;
  readonly indicatorId: string;
  readonly instructions: MarkInstructions;
  readonly inputs: readonly MarkInput[] | null;
}

export interface MovePlan {
  readonly agencyCount: number;
  /** marks of a rubric that stays */
  readonly untouchedCount: number;
  readonly kept: readonly MovedMark[];
  readonly returned: readonly MovedMark[];
  readonly asked: OpeningPlan['marks'];
  readonly dropped: readonly PresentMark[];
  readonly joining: readonly Reviewer[];
  /** in the order in which they are mended */
  readonly obstacles: readonly DomainError[];
}

const present = `select m.id, r.code as reviewer, s.code as subject, i.code as indicator, m.level, m.points::text, m.reason,
  m.recorded_at is not null as "isGiven", m.instructions
  from mark m
  join agency r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.agency_id
  join agency s on s.jurisdiction_id = m.jurisdiction_id and s.id = m.subject_agency_id
  join indicator i on i.jurisdiction_id = m.jurisdiction_id and i.id = m.indicator_id
  where m.cycle_id = $1 order by m.id`;

const keyOf = ({ reviewer, subject, indicator }: Pick<PresentMark, 'reviewer' | 'subject' | 'indicator'>): string =>
  JSON.stringify([reviewer, subject, indicator]);

/** What becomes of each mark if the cycle goes on by `pins` from `day` on. Marks are told by codes: rows of another version have other ids. */
export async function planMove(transaction: TenantTransaction, cycle: CycleRow, pins: Pins, day: string): Promise<MovePlan> {
  const opening = await planOpeningOf(transaction, await readPinnedCycle(transaction, cycle.id, pins), day);
  const rows = await transaction.query<PresentMark>(present, [cycle.id]);
  if (pins.rubricId === cycle.rubricId) return untouched(opening, rows.length, cycle);
  const former = new Map(rows.map((row) => [keyOf(row), row]));
  const met = opening.marks.map((mark) => ({ mark, was: former.get(keyOf(mark.codes)) }));
  const moved = met.flatMap(({ mark, was }) => (was ? [{ ...becoming(mark, was), isFit: isFit(was, mark.instructions) }] : []));
  const wanted = new Set(opening.marks.map(({ codes }) => keyOf(codes)));
  const plan = {
    agencyCount: opening.agencyCount,
    untouchedCount: 0,
    kept: moved.filter(({ isFit }) => isFit),
    returned: moved.filter(({ isFit }) => !isFit),
    asked: met.flatMap(({ mark, was }) => (was ? [] : [mark])),
    dropped: rows.filter((row) => !wanted.has(keyOf(row))),
    joining: opening.reviewers.filter(({ takesPart }) => !takesPart),
  };
  return { ...plan, obstacles: obstaclesOf(cycle, opening, { due: plan.asked.length + plan.returned.length, day }) };
}

const becoming = ({ indicatorId, instructions, inputs }: OpeningPlan['marks'][number], was: PresentMark): MovedMark => ({
  id: was.id,
  indicatorId,
  instructions,
  inputs: was.isGiven ? null : inputs,
});

/** A level is known by its code; points say the same only of the same full marks. What was not given fits. */
function isFit({ id, level, points, reason, isGiven, instructions: before }: PresentMark, after: MarkInstructions): boolean {
  if (!isGiven) return true;
  if (points !== null && (before.fullMarks !== after.fullMarks || after.levels.length > 0)) return false;
  return (
    valueProblem({ id, version: 0, level, points: points === null ? null : fromScaled(BigInt(points)), reason: reason ?? '' }, after) ===
    null
  );
}

const untouched = (opening: OpeningPlan, untouchedCount: number, cycle: CycleRow): MovePlan => ({
  ...{ agencyCount: opening.agencyCount, untouchedCount, kept: [], returned: [], asked: [], dropped: [], joining: [] },
  obstacles: obstaclesOf(cycle, { ...opening, unassigned: [] }, { due: 0, day: '' }),
});

/** Counts, as they are stored with the move. */
export interface MoveEffect extends Readonly<Record<string, unknown>> {
  readonly agencies: number;
  readonly kept: number;
  readonly returned: number;
  readonly asked: number;
  readonly dropped: number;
  readonly joining: string[];
}

export const effectOf = ({ agencyCount, untouchedCount, joining, ...plan }: MovePlan): MoveEffect => ({
  agencies: agencyCount,
  kept: untouchedCount + plan.kept.length,
  returned: plan.returned.length,
  asked: plan.asked.length,
  dropped: plan.dropped.length,
  joining: joining.map(({ code }) => code),
});

function obstaclesOf(
  { id, marksDueOn }: CycleRow,
  { agencyCount, unassigned }: OpeningPlan,
  { due, day }: { readonly due: number; readonly day: string },
): DomainError[] {
  const found: DomainError[] = [];
  if (agencyCount === 0) found.push(new CycleWithoutAgencies(id));
  if (unassigned.length > 0) found.push(new MarksWithoutReviewer(id, unassigned));
  if (due > 0 && (marksDueOn === null || marksDueOn < day)) found.push(new MarksDueDayMissing(id, marksDueOn, day));
  return found;
}
