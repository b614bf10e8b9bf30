import { toScaled } from '../../../server/core/decimal.js';
import type { DataElementDocument } from '../../../server/engine/documents/data-element.js';
import type { GradingPolicyDocument } from '../../../server/engine/documents/grading-policy.js';
import type { RubricDocument } from '../../../server/engine/documents/rubric.js';
import type { AgencyInputs, CarriedValue, FactRead } from '../../../server/engine/scoring/agency-inputs.js';
import { compileRubric } from '../../../server/engine/scoring/compile-rubric.js';
import { finishScorecards } from '../../../server/engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import type { Scorecard } from '../../../server/engine/scoring/scorecard.js';
import type { EvaluationWorld } from './evaluation-world.js';

interface FactRow {
  readonly id: string;
  readonly agency_id: string;
  readonly element: string;
  readonly period: string;
  readonly value: string;
  readonly supersedes_id: string | null;
}

type Read = EvaluationWorld['read'];

/** The cycle again by the engine alone, on rows gathered here one simple list at a time: no code of the evaluation is used. */
export async function recompute(read: Read, cycleId: string, evaluationDay: string): Promise<Scorecard[]> {
  const [cycle] = await read<{ starts_on: string; ends_on: string; data_through: string; rubric_id: string; grading_policy_id: string }>(
    'select starts_on::text, ends_on::text, data_through::text, rubric_id, grading_policy_id from cycle where id = $1',
    [cycleId],
  );
  if (!cycle) throw new Error('no cycle');
  const contentOf = async (table: string, id: string): Promise<unknown> =>
    (
      await read<{ content: unknown }>(
        `select v.content from ${table} p join config_version v on v.id = p.config_version_id where p.id = $1`,
        [id],
      )
    )[0]?.content;
  const rubricDocument = (await contentOf('rubric', cycle.rubric_id)) as RubricDocument;
  const policy = (await contentOf('grading_policy', cycle.grading_policy_id)) as GradingPolicyDocument;
  const elements = (await elementsOf(read)).filter(({ code }) => rubricDocument.dataElements.includes(code));
  const compilation = compileRubric(rubricDocument, elements, policy);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.diagnostics));
  const window = { startsOn: cycle.starts_on, endsOn: cycle.ends_on, dataThrough: cycle.data_through };
  const gathered = await gather(read, cycleId);
  const agencies = await read<{ id: string; code: string; sector: string; administrative_level: string }>(
    `select a.* from agency a join participation p on p.agency_id = a.id where p.cycle_id = $1 and p.kind <> 'REVIEWING' order by a.code`,
    [cycleId],
  );
  const drafts = agencies.map(({ id, code, sector, administrative_level: administrativeLevel }) => {
    const agency = {
      id,
      code,
      sector,
      administrativeLevel,
      alliances: gathered.alliances.filter((row) => row.agency_id === id).map((row) => row.code),
    };
    return scoreAgency(compilation.rubric, { agency, cycle: window, evaluationDay, ...dataOf(gathered, id, elements, window) });
  });
  return finishScorecards(compilation.rubric, drafts);
}

const elementsOf = async (read: Read): Promise<DataElementDocument[]> =>
  (
    await read<DataElementDocument & { name_en: string }>('select code, name, name_en, unit, places, period, aggregation from data_element')
  ).map(({ name_en, name, ...element }) => ({ ...element, name: { zh: String(name), en: name_en } }));

interface Gathered {
  readonly facts: readonly FactRow[];
  readonly duties: readonly { agency_id: string; element: string; period: string; due_on: string; reminded_on: string | null }[];
  readonly marks: readonly {
    id: string;
    subject_agency_id: string;
    indicator: string;
    level: string | null;
    points: string | null;
    reason: string;
  }[];
  readonly alliances: readonly { agency_id: string; code: string }[];
}

async function gather(read: Read, cycleId: string): Promise<Gathered> {
  const all = await read<FactRow>(
    'select f.id, f.agency_id, e.code as element, f.period, f.value, f.supersedes_id from fact f join data_element e on e.id = f.data_element_id',
  );
  const superseded = new Set(all.map((fact) => fact.supersedes_id));
  return {
    facts: all.filter((fact) => !superseded.has(fact.id)),
    duties: await read(
      'select d.agency_id, e.code as element, d.period, d.due_on::text, d.reminded_on::text from reporting_duty d join data_element e on e.id = d.data_element_id',
    ),
    marks: await read(
      'select m.id, m.subject_agency_id, i.code as indicator, m.level, m.points, m.reason from mark m join indicator i on i.id = m.indicator_id where m.cycle_id = $1 and m.recorded_at is not null',
      [cycleId],
    ),
    alliances: await read(
      'select m.agency_id, l.code from alliance_membership m join alliance l on l.id = m.alliance_id join cycle c on c.id = $1 where m.valid_from <= c.ends_on and (m.valid_to is null or m.valid_to > c.ends_on)',
      [cycleId],
    ),
  };
}

type Window = AgencyInputs['cycle'];

function dataOf(
  gathered: Gathered,
  agencyId: string,
  elements: readonly DataElementDocument[],
  window: Window,
): Pick<AgencyInputs, 'facts' | 'carried' | 'duties' | 'marks'> {
  const facts: Record<string, FactRead[]> = {};
  const carried: Record<string, CarriedValue> = {};
  for (const element of elements) {
    const own = gathered.facts.filter((fact) => fact.agency_id === agencyId && fact.element === element.code);
    facts[element.code] = own.map(({ id, period, value }) => ({ factId: id, period, value: decimal(BigInt(value)) }));
    const earlier = carriedOf(element, own, window);
    if (earlier) carried[element.code] = earlier;
  }
  const duties = gathered.duties.filter((duty) => duty.agency_id === agencyId);
  const marks = gathered.marks.filter((mark) => mark.subject_agency_id === agencyId);
  return {
    facts,
    carried,
    duties: duties.map(({ element, period, due_on: dueOn, reminded_on: remindedOn }) => ({ element, period, dueOn, remindedOn })),
    marks: marks.map(({ id, indicator, level, points, reason }) => ({
      markId: id,
      indicator,
      reason,
      ...(level ? { level } : {}),
      ...(points ? { points: decimal(BigInt(points)) } : {}),
    })),
  };
}

const suffixes = {
  YEAR: [''],
  HALF_YEAR: ['H1', 'H2'],
  QUARTER: ['Q1', 'Q2', 'Q3', 'Q4'],
  MONTH: Array.from({ length: 12 }, (_, month) => `M${String(month + 1).padStart(2, '0')}`),
};

/** Cycles of the demonstration are calendar years: the same periods of the year before, or for LAST the latest there is. */
function carriedOf(element: DataElementDocument, own: readonly FactRow[], window: Window): CarriedValue | null {
  const year = Number(window.startsOn.slice(0, 4));
  const monthsDue = Number(window.dataThrough?.slice(5, 7));
  const all = suffixes[element.period];
  const due = all.slice(0, Math.floor((all.length * monthsDue) / 12));
  const values = new Map(own.map((fact) => [fact.period, BigInt(fact.value)]));
  if (element.aggregation === 'LAST') {
    const latest = [...due.map((suffix) => `${year}${suffix}`).reverse(), ...all.map((suffix) => `${year - 1}${suffix}`).reverse()].find(
      (period) => values.has(period),
    );
    return latest === undefined ? null : { period: latest, value: decimal(values.get(latest) as bigint) };
  }
  const before = due.map((suffix) => values.get(`${year - 1}${suffix}`));
  if (before.length === 0 || before.includes(undefined)) return null;
  const numbers = before as bigint[];
  const sum = numbers.reduce((total, value) => total + value, 0n);
  if (element.aggregation === 'SUM') return { period: 'before', value: decimal(sum) };
  const sorted = [...numbers].sort((left, right) => (left < right ? -1 : 1));
  if (element.aggregation !== 'MEAN')
    return { period: 'before', value: decimal((element.aggregation === 'MIN' ? sorted[0] : sorted.at(-1)) as bigint) };
  const unit = 10n ** BigInt(4 - element.places);
  const divisor = BigInt(numbers.length) * unit;
  return { period: 'before', value: decimal(((2n * sum + divisor) / (2n * divisor)) * unit) };
}

/** Without trailing zeros: the engine refuses more places than an element declares. */
const decimal = (scaled: bigint): string => {
  const text = `${scaled / 10_000n}.${(scaled % 10_000n).toString().padStart(4, '0')}`.replace(/\.?0+$/, '');
  if (scaled < 0n || toScaled(text) !== scaled) throw new Error(`${scaled} is not one of the demonstration's values`);
  return text;
};
