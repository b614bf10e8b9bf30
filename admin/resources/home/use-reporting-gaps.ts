import { today } from '../../formats/working-days.js';
import { ReportingDueDocument, ReportingFirstFactsDocument } from '../../generated/graphql.js';
import { useRead } from '../../providers/use-read.js';

/** One figure of one period that not everybody who owes it has reported. */
export interface ReportingGap {
  readonly elementId: string;
  readonly name: string;
  readonly nameEn: string;
  readonly period: string;
  readonly due: number;
  readonly reported: number;
  readonly dueOn: string;
}
interface Gaps {
  readonly gaps: readonly ReportingGap[] | undefined;
  readonly error: Error | null;
  readonly readAgain: () => void;
}

/** A year is what a cycle judges; what was missed before that belongs to cycles that are closed. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Duties whose day is past against first values reported: each agency counts once, however often its value was corrected. */
export const useReportingGaps = (): Gaps => {
  const dueThrough = today();
  const due = useRead(ReportingDueDocument, { dueThrough, dueFrom: yearBefore(dueThrough) });
  const groups = due.data?.reportingDuties.groups ?? [];
  const periods = [...new Set(groups.flatMap(({ key }) => (key.period ? [key.period] : [])))];
  const facts = useRead(ReportingFirstFactsDocument, { periods }, periods.length > 0);
  const readAgain = () => {
    due.refetch();
    facts.refetch();
  };
  const error = due.error ?? facts.error;
  if (!due.data || (periods.length > 0 && !facts.data)) return { gaps: undefined, error, readAgain };
  const reported = new Map(
    (facts.data?.facts.groups ?? []).map(({ key, aggregate }) => [`${key.dataElementId} ${key.period}`, aggregate.count]),
  );
  const gaps = groups
    .map(({ key, aggregate }) => ({
      elementId: String(key.dataElementId),
      name: key.dataElementName ?? '',
      nameEn: key.dataElementNameEn ?? '',
      period: key.period ?? '',
      due: aggregate.count,
      reported: Math.min(aggregate.count, reported.get(`${key.dataElementId} ${key.period}`) ?? 0),
      dueOn: aggregate.min.dueOn ?? '',
    }))
    .filter((gap) => gap.reported < gap.due)
    .toSorted((a, b) => b.dueOn.localeCompare(a.dueOn) || b.due - b.reported - (a.due - a.reported));
  return { gaps, error, readAgain };
};
