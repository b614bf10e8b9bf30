import { fromScaledText } from '../../core/decimal.js';
import type { DataElementDocument } from '../../engine/documents/data-element.js';
import type { AgencyAttributes, AgencyInputs, FactRead, MarkRead, ReportingDuty } from '../../engine/scoring/agency-inputs.js';
import { periodsWithin } from '../../engine/scoring/period.js';
import { aggregate } from '../../engine/scoring/period-aggregation.js';
import type { AgencySource } from './agency-source.js';
import { carriedValue } from './carried-value.js';
import { FactHasTooManyPlaces } from './cycle.errors.js';
import type { PinnedCycle } from './pinned-cycle.js';
import type { ProjectedIds } from './projected-ids.js';

/** What is the same for every agency of one evaluation. Plain JSON. */
export interface EvaluationFrame {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dataThrough: string;
  readonly evaluationDay: string;
  readonly elements: readonly DataElementDocument[];
  readonly rows: ProjectedIds;
}

/** @param dataThrough the cycle's own unless another was stored */
export function frameOf(cycle: PinnedCycle, evaluationDay: string, dataThrough: string = cycle.dataThrough): EvaluationFrame {
  const { startsOn, endsOn, elements, rows } = cycle;
  return { startsOn, endsOn, dataThrough, evaluationDay, elements, rows };
}

type FactTuple = readonly [elementId: string, period: string, factId: string, scaled: string];
type DutyTuple = readonly [elementId: string, period: string, dueOn: string, remindedOn: string | null];
type MarkTuple = readonly [markId: string, indicatorId: string, level: string | null, scaledPoints: string | null, reason: string];

/** The engine's inputs of one agency. Only what is due is kept, so that equal inputs have equal hashes. */
export function agencyInputsOf(source: AgencySource, frame: EvaluationFrame): AgencyInputs {
  const { startsOn, endsOn, dataThrough, evaluationDay } = frame;
  const index = indexOf(frame);
  const read = factsByElement(JSON.parse(source.facts) as FactTuple[], index);
  const facts: Record<string, FactRead[]> = {};
  const carried: Record<string, NonNullable<ReturnType<typeof carriedValue>>> = {};
  for (const { element, due } of index.elements) {
    const all = read.get(element.code) ?? [];
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
    duties: dutiesOf(JSON.parse(source.duties) as DutyTuple[], index),
    marks: marksOf(JSON.parse(source.marks) as MarkTuple[], index),
  };
}

/** What is looked up for each agency, worked out once for a frame. */
interface FrameIndex {
  readonly elements: readonly { readonly element: DataElementDocument; readonly due: readonly string[] }[];
  /** by id; what the documents do not name is not read */
  readonly elementCodes: ReadonlyMap<string, string>;
  readonly indicatorCodes: ReadonlyMap<string, string>;
  /** by code */
  readonly places: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<EvaluationFrame, FrameIndex>();

function indexOf(frame: EvaluationFrame): FrameIndex {
  const known = indexes.get(frame);
  if (known) return known;
  const { startsOn, endsOn, dataThrough, elements, rows } = frame;
  const days = { startsOn, endsOn: dataThrough < endsOn ? dataThrough : endsOn };
  const index: FrameIndex = {
    elements: elements.map((element) => ({ element, due: periodsWithin(element.period, days).map(({ key }) => key) })),
    elementCodes: codesOf(rows.elements),
    indicatorCodes: codesOf(rows.indicators),
    places: new Map(elements.map(({ code, places }) => [code, places])),
  };
  indexes.set(frame, index);
  return index;
}

const codesOf = (ids: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(ids).map(([code, id]) => [id, code]));

function factsByElement(tuples: readonly FactTuple[], { elementCodes, places }: FrameIndex): ReadonlyMap<string, readonly FactRead[]> {
  const found = new Map<string, FactRead[]>();
  for (const [elementId, period, factId, scaled] of tuples) {
    const code = elementCodes.get(elementId) ?? '';
    const fact = { factId, period, value: decimalOf(scaled, factId, code, places.get(code) ?? 0) };
    const known = found.get(code);
    if (known) known.push(fact);
    else found.set(code, [fact]);
  }
  return found;
}

function decimalOf(scaled: string, factId: string, element: string, places: number): string {
  try {
    return fromScaledText(scaled, places);
  } catch (error) {
    if (error instanceof RangeError) throw new FactHasTooManyPlaces(factId, element, places);
    throw error;
  }
}

function dutiesOf(tuples: readonly DutyTuple[], { elementCodes: codes }: FrameIndex): ReportingDuty[] {
  return tuples.map(([elementId, period, dueOn, remindedOn]) => ({ element: codes.get(elementId) ?? '', period, dueOn, remindedOn }));
}

function marksOf(tuples: readonly MarkTuple[], { indicatorCodes: codes }: FrameIndex): MarkRead[] {
  return tuples.map(([markId, indicatorId, level, points, reason]) => ({
    markId,
    indicator: codes.get(indicatorId) ?? '',
    ...(level === null ? {} : { level }),
    ...(points === null ? {} : { points: fromScaledText(points) }),
    reason,
  }));
}
