/** Everything the engine reads of one agency. Plain JSON, so that it can be stored, hashed and replayed. Days are `YYYY-MM-DD`. */
export interface AgencyInputs {
  readonly agency: AgencyAttributes;
  readonly cycle: CycleWindow;
  readonly evaluationDay: string;
  /** by code of data element: the facts in force, at most one per period */
  readonly facts: Readonly<Record<string, readonly FactRead[]>>;
  /** by code of data element: what the policy CARRY uses instead of a missing value */
  readonly carried: Readonly<Record<string, CarriedValue>>;
  readonly duties: readonly ReportingDuty[];
  readonly marks: readonly MarkRead[];
  readonly gradeOverride?: GradeOverride | null;
}

export interface AgencyAttributes {
  readonly id: string;
  readonly code: string;
  readonly sector: string;
  readonly administrativeLevel: string;
  /** codes of the alliances it is a member of on the cycle's day */
  readonly alliances: readonly string[];
}

/** First and last day of the cycle, both included. */
export interface CycleWindow {
  readonly startsOn: string;
  readonly endsOn: string;
  /** Periods that end after this day are not due yet and are not read; the evaluation day unless given. */
  readonly dataThrough?: string;
}

export interface FactRead {
  readonly factId: string;
  /** `2025`, `2025H1`, `2025Q3`, `2025M07` */
  readonly period: string;
  /** a decimal as text, with no more places than its data element declares */
  readonly value: string;
}

/** The value of an earlier cycle (or period), already aggregated. */
export interface CarriedValue {
  readonly period: string;
  readonly value: string;
  readonly factId?: string | null;
}

export interface ReportingDuty {
  readonly element: string;
  readonly period: string;
  readonly dueOn: string;
  /** null: nobody reminded the agency */
  readonly remindedOn: string | null;
}

/** One reviewer's mark: a level of the method, or points out of the agency's full marks. */
export interface MarkRead {
  readonly markId: string;
  readonly indicator: string;
  readonly level?: string;
  readonly points?: string;
  readonly reason: string;
}

export interface GradeOverride {
  readonly grade: string;
  readonly reason: string;
}
