import { buildElements, buildGradingPolicy, buildRubric } from '../../../seeds/document-builders.js';
import type { GradingPolicyDocument } from '../../../server/engine/documents/grading-policy.js';
import type { RubricDocument } from '../../../server/engine/documents/rubric.js';
import type { AgencyAttributes } from '../../../server/engine/scoring/agency-inputs.js';
import { checkWorld } from '../../../server/engine/scoring/checks/world-check.js';
import { compileRubric } from '../../../server/engine/scoring/compile-rubric.js';

// What a document means for the agencies there are; the smallest change that brings each finding about.

// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;
const copy = (document: unknown): Loose => JSON.parse(JSON.stringify(document));

const agency = (code: string, sector = 'GOVERNMENT', administrativeLevel = 'SECTION'): AgencyAttributes => ({
  ...{ id: code, code, sector, administrativeLevel, alliances: [] },
});
const agencies = [agency('A01'), agency('A02'), agency('A03', 'TOWNSHIP')];

/** Everybody reviewed by somebody there is, on a basis. */
function clean(): Loose {
  const rubric = copy(buildRubric('1'));
  rubric.legalBasis = { zh: '依据' };
  for (const category of rubric.categories)
    for (const item of category.items) for (const indicator of item.indicators) indicator.reviewDepartment = 'A03';
  return rubric;
}
const policy = (): Loose => ({ ...copy(buildGradingPolicy('1')), legalBasis: { zh: '依据' } });

function found(kind: 'RUBRIC' | 'GRADING_POLICY', rubric: Loose, grading: Loose, among = agencies): string[] {
  const compilation = compileRubric(rubric as RubricDocument, buildElements(), grading as GradingPolicyDocument);
  if (!compilation.ok) throw new Error(compilation.diagnostics.map(({ message }) => message.en).join('; '));
  return checkWorld(compilation.rubric, among, kind).map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`.trim());
}

test('what is in order gives no finding', () => {
  expect(found('RUBRIC', clean(), policy())).toEqual([]);
  expect(found('GRADING_POLICY', clean(), policy())).toEqual([]);
});

test('a department that is missing warns, one that there is not is an error; a basis may stand in the document', () => {
  const rubric = clean();
  const [first, second] = [rubric.categories[0].items[0].indicators[0], rubric.categories[1].items[0].indicators[0]];
  delete first.reviewDepartment;
  second.reviewDepartment = 'X99';
  expect(found('RUBRIC', rubric, policy())).toEqual([
    'warning REVIEW_DEPARTMENT_MISSING categories.0.items.0.indicators.0',
    'error REVIEW_DEPARTMENT_UNKNOWN categories.1.items.0.indicators.0.reviewDepartment',
  ]);
  const baseless = clean();
  delete baseless.legalBasis;
  baseless.categories[0].items[0].indicators[0].legalBasis = { zh: '依据' };
  expect(found('RUBRIC', baseless, policy()).map((each) => each.split(' ')[1])).toEqual(Array(3).fill('LEGAL_BASIS_MISSING'));
});

test('a veto that reads nothing never fires, or always does', () => {
  const rubric = clean();
  const target = rubric.categories[1].items[0].indicators[0];
  target.missing = 'HOLD';
  target.method = { kind: 'VETO', condition: '1 > 2', effect: { kind: 'TOTAL', total: '60' } };
  expect(found('RUBRIC', rubric, policy())).toEqual(['warning VETO_CONSTANT categories.1.items.0.indicators.0.method.condition']);
  target.method.condition = 'faults > 5 and faults < 3';
  expect(found('RUBRIC', rubric, policy())).toEqual(['warning VETO_NEVER_FIRES categories.1.items.0.indicators.0.method.condition']);
  target.method.condition = 'faults > 2';
  expect(found('RUBRIC', rubric, policy())).toEqual([]);
});

test('agencies to whom nothing applies are counted and named', () => {
  const rubric = clean();
  const codes = rubric.categories.flatMap(({ items }: Loose) =>
    items.flatMap(({ indicators }: Loose) => indicators.map(({ code }: Loose) => code)),
  );
  rubric.profiles = [{ code: 'NOBODY', name: { zh: '无' }, sectors: ['TOWNSHIP'], exclude: codes }];
  expect(found('RUBRIC', rubric, policy())).toEqual(['warning AGENCIES_WITHOUT_INDICATORS profiles']);
  expect(found('RUBRIC', rubric, policy(), [agency('A01'), agency('A03')])).toEqual([]);
});

test('a quota that lets nobody through, a group without anybody, a condition without a basis', () => {
  const grading = policy();
  const [best] = grading.bands;
  grading.quotas = [{ grade: best.grade, share: '0.2', rounding: 'FLOOR', ties: 'ALL_IN' }];
  expect(found('GRADING_POLICY', clean(), grading)).toEqual(['warning QUOTA_CLOSED quotas.0.share']);
  grading.quotas[0].rounding = 'CEILING';
  expect(found('GRADING_POLICY', clean(), grading)).toEqual([]);
  grading.peerGroups = [...grading.peerGroups, { code: 'LATE', name: { zh: '后来' }, sectors: ['NOWHERE'] }];
  expect(found('GRADING_POLICY', clean(), grading)).toEqual([`warning PEER_GROUP_EMPTY peerGroups.${grading.peerGroups.length - 1}`]);
  const baseless = policy();
  delete baseless.legalBasis;
  baseless.conditions = [{ code: 'LOW', name: { zh: '低' }, when: 'total < 50', atMost: baseless.bands.at(-1).grade }];
  expect(found('GRADING_POLICY', clean(), baseless)).toContain('warning LEGAL_BASIS_MISSING conditions.0');
});
