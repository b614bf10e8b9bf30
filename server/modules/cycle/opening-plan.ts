import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { AgencyInputs } from '../../engine/scoring/agency-inputs.js';
import { indicatorsOf } from '../../engine/scoring/applicability.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import { type MarkAssignment, markAssignments, type UnassignedMark } from '../../engine/scoring/mark-assignments.js';
import { instructionsOf, type MarkInput } from '../mark/mark-instructions.js';
import type { OwedMark } from '../mark/mark-writer.js';
import { elementsRead } from '../scorecard/corrections.js';
import { agencyInputsOf, frameOf } from './agency-inputs.js';
import { readAgencySources } from './agency-source.js';
import { compiledRubricOf } from './compiled-cycle.js';
import { type PinnedCycle, readPinnedCycle } from './pinned-cycle.js';
import { carriedElements } from './wanted-periods.js';

/** A department that would be asked for marks. */
export interface Reviewer {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly takesPart: boolean;
  readonly markCount: number;
}

/** Codes that tell a mark from the others of its cycle. */
export interface MarkCodes {
  readonly reviewer: string;
  readonly subject: string;
  readonly indicator: string;
}

export interface OpeningPlan {
  readonly agencyCount: number;
  readonly reviewers: readonly Reviewer[];
  readonly unassigned: readonly UnassignedMark[];
  /** every mark to be asked for; only those whose reviewer is in the directory */
  readonly marks: readonly (Omit<OwedMark, 'id'> & { readonly codes: MarkCodes })[];
}

interface ReviewerRow extends Reviewer {
  readonly id: string;
}

const reviewerRows = `select a.id, a.code, a.name, a.name_en as "nameEn", coalesce(p.kind in ('REVIEWING', 'BOTH'), false) as "takesPart", 0 as "markCount"
  from agency a left join participation p on p.jurisdiction_id = a.jurisdiction_id and p.agency_id = a.id and p.cycle_id = $1
  where a.code = any($2::text[]) order by a.code`;

/** Who would be asked for what if the cycle were opened on `day`. Throws PinnedVersionsUnusable. Reads only. */
export const planOpening = async (transaction: TenantTransaction, cycleId: string, day: string): Promise<OpeningPlan> =>
  planOpeningOf(transaction, await readPinnedCycle(transaction, cycleId), day);

/** The same for a cycle as it is read, whichever versions it was read by. */
export async function planOpeningOf(transaction: TenantTransaction, cycle: PinnedCycle, day: string): Promise<OpeningPlan> {
  const rubric = compiledRubricOf(cycle);
  const sources = await readAgencySources(transaction, cycle, carriedElements(rubric), null);
  const inputs = sources.map((source) => agencyInputsOf(source, frameOf(cycle, day)));
  const { assigned, unassigned } = markAssignments(
    rubric.document,
    inputs.map(({ agency }) => agency),
  );
  const codes = [...new Set(assigned.map(({ reviewer }) => reviewer))];
  const rows = await transaction.query<ReviewerRow>(reviewerRows, [cycle.id, codes]);
  const countOf = (code: string): number => assigned.filter(({ reviewer }) => reviewer === code).length;
  return {
    agencyCount: sources.length,
    reviewers: rows.map((row) => ({ ...row, markCount: countOf(row.code) })),
    unassigned,
    marks: owedMarks({ cycle, rubric, assigned, reviewers: rows, inputs }),
  };
}

interface Assigned {
  readonly cycle: PinnedCycle;
  readonly rubric: CompiledRubric;
  readonly assigned: readonly MarkAssignment[];
  readonly reviewers: readonly ReviewerRow[];
  readonly inputs: readonly AgencyInputs[];
}

function owedMarks({ cycle, rubric, assigned, reviewers, inputs }: Assigned): OpeningPlan['marks'] {
  const ids = new Map(reviewers.map(({ code, id }) => [code, id]));
  const indicators = new Map(indicatorsOf(rubric.document).map((indicator) => [indicator.code, indicator]));
  const inputsOf = new Map(inputs.map((entry) => [entry.agency.id, entry]));
  return assigned.flatMap(({ reviewer, subject, resolved }) => {
    const [agencyId, document] = [ids.get(reviewer), indicators.get(resolved.indicator)];
    const [indicatorId, facts] = [cycle.rows.indicators[resolved.indicator], inputsOf.get(subject.id)?.facts];
    if (agencyId === undefined || document === undefined || indicatorId === undefined || facts === undefined) return [];
    const codes = { reviewer, subject: subject.code, indicator: resolved.indicator };
    const judged = judgedValues(cycle, elementsRead(rubric, resolved.indicator), facts);
    return [
      { agencyId, subjectAgencyId: subject.id, indicatorId, instructions: instructionsOf(document, resolved), inputs: judged, codes },
    ];
  });
}

const judgedValues = ({ elements }: PinnedCycle, codes: readonly string[], facts: AgencyInputs['facts']): MarkInput[] =>
  elements
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, name, unit }) => (facts[code] ?? []).map(({ period, value }) => ({ element: code, name, unit, period, value })));
