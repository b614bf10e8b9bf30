import { fromScaled } from '../../core/decimal.js';
import type { DataElementDocument } from '../../engine/documents/data-element.js';
import type { AgencyAttributes, AgencyInputs, FactRead, MarkRead, ReportingDuty } from '../../engine/scoring/agency-inputs.js';
import { aggregate } from '../../engine/scoring/period-aggregation.js';
import { periodsWithin } from '../../engine/scoring/period.js';
import type { AgencySource } from './agency-source.js';
import { carriedValue } from './carried-value.js';
import { FactHasTooManyPlaces } from './cycle.errors.js';

/** What is the same for every agency of one evaluation. Plain JSON. */
export interface EvaluationFrame {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dataThrough: string;
  readonly evaluationDay: string;
  readonly elements: readonly DataElementDocument[];
}

type FactTuple = readonly [element: string, period: string, factId: string, scaled: string];
type MarkTuple = readonly [markId: string, indicator: string, level: string | null, scaledPoints: string | null, reason: string];

/** The engine's inputs of one agency. Only what is due is kept, so that equal inputs have equal hashes. */
export function agencyInputsOf(source: AgencySource, frame: EvaluationFrame): AgencyInputs {
  const { startsOn, endsOn, dataThrough, evaluationDay } = frame;
  const read = factsByElement(JSON.parse(source.facts) as FactTuple[], frame.elements);
  const days = { startsOn, endsOn: dataThrough < endsOn ? dataThrough : endsOn };
  const facts: Record<string, FactRead[]> = {};
  const carried: Record<string, NonNullable<ReturnType<typeof carriedValue>>> = {};
  for (const element of frame.elements) {
    const all = read.get(element.code) ?? [];
    const due = periodsWithin(element.period, days).map(({ key }) => key);
    const current = all.filter((fact) => due.includes(fact.period));
    if (current.length > 0) facts[element.code] = current;
    if (due.length === 0 || aggregate(element, current, due) !== null) continue;
    const earlier = carriedValue(element, all, due, { startsOn, endsOn });
    if (earlier) carried[element.code] = earlier;
  }
  return {
    agency: JSON.parse(source.agency) as AgencyAttributes,
    cycle: { startsOn, endsOn, dataThrough },
    evaluationDay,
    facts,
    carried,
    duties: JSON.parse(source.duties) as ReportingDuty[],
    marks: (JSON.parse(source.marks) as MarkTuple[]).map(markOf),
  };
}

function factsByElement(tuples: readonly FactTuple[], elements: readonly DataElementDocument[]): ReadonlyMap<string, readonly FactRead[]> {
  const places = new Map(elements.map((element) => [element.code, element.places]));
  const found = new Map<string, FactRead[]>();
  for (const [element, period, factId, scaled] of tuples) {
    const fact = { factId, period, value: decimalOf(scaled, factId, element, places.get(element) ?? 0) };
    const known = found.get(element);
    if (known) known.push(fact);
    else found.set(element, [fact]);
  }
  return found;
}

function decimalOf(scaled: string, factId: string, element: string, places: number): string {
  try {
    return fromScaled(BigInt(scaled), places);
  } catch (error) {
    if (error instanceof RangeError) throw new FactHasTooManyPlaces(factId, element, places);
    throw error;
  }
}

const markOf = ([markId, indicator, level, points, reason]: MarkTuple): MarkRead => ({
  markId,
  indicator,
  ...(level === null ? {} : { level }),
  ...(points === null ? {} : { points: fromScaled(BigInt(points)) }),
  reason,
});
