import type { Bilingual } from '../../formats/name.js';
import type { OneMarkQuery, OwnMarksQuery } from '../../generated/graphql.js';

export type OwnMark = OwnMarksQuery['marks']['nodes'][number];
export type WholeMark = NonNullable<OneMarkQuery['mark']>;

export interface MarkLevel {
  readonly code: string;
  readonly name: Bilingual;
  readonly descriptor: Bilingual;
  readonly points: string;
}
/** What to judge by, as it was fixed when the cycle was opened. */
export interface Instructions {
  readonly fullMarks: string;
  readonly places: number;
  readonly levels: readonly MarkLevel[];
  readonly evidenceRule: string;
  readonly legalBasis: Bilingual | null;
}
export interface MarkInput {
  readonly element: string;
  readonly name: Bilingual;
  readonly unit: string;
  readonly period: string;
  readonly value: string;
}

export const instructionsOf = (mark: WholeMark): Instructions => mark.instructions as Instructions;
export const inputsOf = (mark: WholeMark): readonly MarkInput[] => (mark.inputs ?? []) as readonly MarkInput[];

export const isGiven = ({ recordedAt }: Pick<OwnMark, 'recordedAt'>): boolean => recordedAt !== null;
/** Sent back by the department and not given again. */
export const isReturned = (mark: Pick<OwnMark, 'recordedAt' | 'returnReason'>): boolean => !isGiven(mark) && mark.returnReason !== null;

const place = (mark: OwnMark): number => {
  if (isGiven(mark)) return 2;
  return isReturned(mark) ? 0 : 1;
};

/** Returned ones first, then what is left by its deadline, indicator by indicator; the given ones last. */
export const inOrder = (marks: readonly OwnMark[]): readonly OwnMark[] =>
  marks.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      a.expiresAt.localeCompare(b.expiresAt) ||
      a.indicator.code.localeCompare(b.indicator.code) ||
      a.subject.code.localeCompare(b.subject.code),
  );

export interface IndicatorMarks {
  readonly indicator: OwnMark['indicator'];
  readonly marks: readonly OwnMark[];
  readonly openCount: number;
}

/** The marks by indicator, each in the order of its agencies. */
export const byIndicator = (marks: readonly OwnMark[]): readonly IndicatorMarks[] => {
  const groups = new Map<string, OwnMark[]>();
  for (const mark of marks) groups.set(mark.indicator.id, [...(groups.get(mark.indicator.id) ?? []), mark]);
  return [...groups.values()]
    .flatMap((group): IndicatorMarks[] => {
      const first = group[0];
      if (!first) return [];
      const sorted = group.toSorted((a, b) => a.subject.code.localeCompare(b.subject.code));
      return [{ indicator: first.indicator, marks: sorted, openCount: group.filter((mark) => !isGiven(mark)).length }];
    })
    .toSorted((a, b) => a.indicator.code.localeCompare(b.indicator.code));
};

/** The first deadline among what is left. */
export const nextDeadline = (marks: readonly OwnMark[]): string | undefined =>
  marks
    .filter((mark) => !isGiven(mark))
    .map(({ expiresAt }) => expiresAt)
    .toSorted()[0];
