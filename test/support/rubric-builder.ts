import type { DataElementDocument } from '../../server/engine/documents/data-element.js';
import { type GradingPolicyDocument, gradingPolicyDocument } from '../../server/engine/documents/grading-policy.js';
import type { Method } from '../../server/engine/documents/method.js';
import { type IndicatorDocument, type RubricDocument, rubricDocument } from '../../server/engine/documents/rubric.js';
import type { AgencyInputs, FactRead } from '../../server/engine/scoring/agency-inputs.js';
import { compileRubric } from '../../server/engine/scoring/compile-rubric.js';
import type { CompiledRubric } from '../../server/engine/scoring/compiled-rubric.js';

/** Small but whole documents for tests of the engine: every method, two profiles, three groups. */

export const element = (code: string, changes: Partial<DataElementDocument> = {}): DataElementDocument => ({
  code,
  name: { zh: `数据${code}`, en: `Datum ${code}` },
  unit: '',
  places: 0,
  period: 'YEAR',
  aggregation: 'SUM',
  ...changes,
});

export const indicator = (code: string, method: Method, changes: Partial<IndicatorDocument> = {}): IndicatorDocument => ({
  code,
  name: { zh: `指标${code}`, en: `Indicator ${code}` },
  measure: method.kind === 'LEVELS' ? 'QUALITATIVE' : 'QUANTITATIVE',
  scope: 'COMMON',
  fullMarks: '10',
  places: 2,
  evidence: 'NONE',
  missing: 'EXCLUDE',
  method,
  ...changes,
});

/** One category of one item unless `categories` are given. */
export function rubricOf(indicators: readonly IndicatorDocument[], changes: Partial<RubricDocument> = {}): RubricDocument {
  return rubricDocument.parse({
    kind: 'RUBRIC',
    schemaVersion: 1,
    code: 'JOINT',
    name: { zh: '联评联考', en: 'Joint evaluation' },
    label: '2025.3',
    notApplicable: 'REDISTRIBUTE_IN_ITEM',
    dataElements: [],
    categories: [
      { code: 'A', name: { zh: '定量', en: 'Quantitative' }, items: [{ code: 'A1', name: { zh: '责任落实', en: 'Duties' }, indicators }] },
    ],
    ...changes,
  });
}

export const policyOf = (changes: Partial<GradingPolicyDocument> = {}): GradingPolicyDocument =>
  gradingPolicyDocument.parse({
    kind: 'GRADING_POLICY',
    schemaVersion: 1,
    code: 'GRADES',
    name: { zh: '等次评定办法', en: 'Grading policy' },
    label: '2025.1',
    peerGroups: [
      { code: 'GOVERNMENT', name: { zh: '政府部门组', en: 'Departments' }, sectors: ['GOVERNMENT'] },
      { code: 'TOWNSHIP', name: { zh: '镇街组', en: 'Townships' }, sectors: ['TOWNSHIP'] },
    ],
    bands: [
      { grade: 'EXCELLENT', name: { zh: '优秀', en: 'Excellent' }, seal: { zh: '优', en: 'A' }, from: '90' },
      { grade: 'GOOD', name: { zh: '良好', en: 'Good' }, seal: { zh: '良', en: 'B' }, from: '80' },
      { grade: 'FAIR', name: { zh: '一般', en: 'Fair' }, seal: { zh: '中', en: 'C' }, from: '70' },
      { grade: 'POOR', name: { zh: '较差', en: 'Poor' }, seal: { zh: '差', en: 'D' }, from: null },
    ],
    rank: { ties: 'COMPETITION', isPublished: true },
    ...changes,
  });

export const fact = (period: string, value: string): FactRead => ({ factId: `fact-${period}-${value}`, period, value });

/** Yearly facts of 2025 by code of element; null leaves the fact out. */
export const yearly = (values: Readonly<Record<string, string | null>>): AgencyInputs['facts'] =>
  Object.fromEntries(Object.entries(values).map(([code, value]) => [code, value === null ? [] : [fact('2025', value)]]));

export const inputsOf = (changes: Partial<AgencyInputs> = {}, sector = 'GOVERNMENT', code = 'A01'): AgencyInputs => ({
  agency: { id: `id-${code}`, code, sector, administrativeLevel: 'COUNTY', alliances: [] },
  cycle: { startsOn: '2025-01-01', endsOn: '2025-12-31' },
  evaluationDay: '2026-01-31',
  facts: {},
  carried: {},
  duties: [],
  marks: [],
  ...changes,
});

/** Compiles documents that are meant to be right. */
export function compiledRubric(
  rubric: RubricDocument,
  elements: readonly DataElementDocument[] = rubric.dataElements.map((code) => element(code)),
  policy: GradingPolicyDocument = policyOf(),
): CompiledRubric {
  const compilation = compileRubric(rubric, elements, policy);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.diagnostics, null, 1));
  return compilation.rubric;
}

/** A rubric of one indicator over the data elements `x` and `y` (four places each). */
export function singleIndicator(method: Method, changes: Partial<IndicatorDocument> = {}): CompiledRubric {
  const elements = [element('x', { places: 4 }), element('y', { places: 4 })];
  return compiledRubric(rubricOf([indicator('I1', method, changes)], { dataElements: ['x', 'y'] }), elements);
}
