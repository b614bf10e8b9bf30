import { toScaled } from '../../../server/core/decimal.js';
import { method } from '../../../server/engine/documents/method.js';
import { missingPolicy } from '../../../server/engine/documents/rubric.js';
import { resolveRubric } from '../../../server/engine/scoring/applicability.js';
import { alliancesOn, cyclesOf, elementsOf, indicatorsOf, organizationOf, policyOf, rubricOf } from './seed-files.js';

const sampleRubrics = ['sample/rubric-last-year.yaml', 'sample/rubric-this-year.yaml'] as const;
const organization = organizationOf('sample');
const assessed = cyclesOf('sample').cycles[0]?.participations.map(({ agency }) => agency) ?? [];

const attributesOf = (code: string) => {
  const agency = organization.agencies.find((candidate) => candidate.code === code);
  if (agency === undefined) throw new Error(`no agency ${code}`);
  return { ...agency, id: code, alliances: alliancesOn(organization, code, 0) };
};

describe.each(sampleRubrics)('%s', (path) => {
  const rubric = rubricOf(path);
  const indicators = indicatorsOf(rubric);

  it('has 3 categories, 6 items and 72 indicators with codes of their own', () => {
    expect(rubric.categories).toHaveLength(3);
    expect(rubric.categories.flatMap(({ items }) => items)).toHaveLength(6);
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(72);
    expect(indicators).toHaveLength(72);
  });

  it('has full marks of exactly 100 in all, and items and categories that state their sums', () => {
    const sum = (texts: readonly string[]): bigint => texts.reduce((total, text) => total + toScaled(text), 0n);
    expect(sum(indicators.map(({ fullMarks }) => fullMarks))).toBe(1_000_000n);
    for (const { fullMarks, items } of rubric.categories) {
      expect(toScaled(fullMarks as string)).toBe(sum(items.map((item) => item.fullMarks as string)));
      for (const item of items) expect(toScaled(item.fullMarks as string)).toBe(sum(item.indicators.map((entry) => entry.fullMarks)));
    }
  });

  it('uses every kind of method, every mode of bands and every missing-data policy', () => {
    const kinds = method.options.map((option) => option.shape.kind.value);
    expect(new Set(indicators.map((indicator) => indicator.method.kind))).toEqual(new Set(kinds));
    const modes = indicators.flatMap((indicator) => (indicator.method.kind === 'BANDS' ? [indicator.method.mode] : []));
    expect(new Set(modes)).toEqual(new Set(['STEP', 'INTERPOLATED', 'MARGINAL']));
    expect(new Set(indicators.map((indicator) => indicator.missing))).toEqual(new Set(missingPolicy.options));
  });

  it('names linear methods in both directions, and one with a stretch', () => {
    const lines = indicators.flatMap((indicator) => (indicator.method.kind === 'LINEAR' ? [indicator.method] : []));
    expect(lines.some((line) => toScaled(line.floor) > toScaled(line.target))).toBe(true);
    expect(lines.some((line) => toScaled(line.floor) < toScaled(line.target))).toBe(true);
    expect(lines.some((line) => line.stretch !== undefined)).toBe(true);
  });

  it('says everything in both languages, with a legal basis for each indicator', () => {
    for (const indicator of indicators) {
      expect(indicator.name.en).toBeTruthy();
      expect(indicator.legalBasis?.zh).toMatch(/^示例依据：/);
      expect(indicator.legalBasis?.en).toMatch(/^Sample basis: /);
      if (indicator.method.kind !== 'LEVELS') continue;
      for (const level of indicator.method.levels) expect([level.name.en, level.descriptor.en].every(Boolean)).toBe(true);
    }
  });

  it('gives LEVELS the full marks of their indicator for the best level, and falling points', () => {
    for (const indicator of indicators) {
      if (indicator.method.kind !== 'LEVELS') continue;
      const points = indicator.method.levels.map((level) => toScaled(level.points));
      expect(points[0]).toBe(toScaled(indicator.fullMarks));
      expect(points.every((value, index) => index === 0 || value < (points[index - 1] as bigint))).toBe(true);
    }
  });

  it('names only elements of the catalogue and review departments of the jurisdiction', () => {
    expect([...rubric.dataElements].sort()).toEqual(
      elementsOf('sample')
        .map(({ code }) => code)
        .sort(),
    );
    const codes = organization.agencies.map(({ code }) => code);
    for (const { reviewDepartment } of indicators) expect(codes).toContain(reviewDepartment);
  });

  it('scores no assessed agency on all 72, and at least four different sets among the 24', () => {
    const sets = assessed.map((code) =>
      resolveRubric(rubric, attributesOf(code))
        .filter(({ status }) => status === 'APPLIES')
        .map(({ indicator }) => indicator)
        .join(' '),
    );
    const sizes = sets.map((set) => set.split(' ').length);
    expect(Math.max(...sizes)).toBeLessThan(72);
    expect(Math.min(...sizes)).toBeGreaterThan(50);
    expect(new Set(sets).size).toBeGreaterThanOrEqual(4);
    const used = new Set(sets.flatMap((set) => set.split(' ')));
    expect(used.size).toBe(72);
  });
});

it('differs between the two years in some indicators, not in their number', () => {
  const [last, now] = sampleRubrics.map(
    (path) => new Map(indicatorsOf(rubricOf(path)).map((entry) => [entry.code, JSON.stringify(entry)])),
  );
  const codes = [...(now?.keys() ?? [])];
  expect(codes.filter((code) => !last?.has(code))).toEqual(['A1_13']);
  const changed = codes.filter((code) => last?.has(code) && last.get(code) !== now?.get(code));
  expect(changed).toEqual(['B1_02', 'B1_07', 'B1_10', 'B1_13', 'B2_04', 'C1_03', 'C2_01', 'C2_02', 'C2_04', 'C2_06', 'C2_11', 'C2_12']);
});

it('puts every assessed agency into exactly one peer group of at least five', () => {
  const groups = policyOf('sample').peerGroups.map(({ sectors }) =>
    assessed.filter((code) => sectors?.includes(attributesOf(code).sector)),
  );
  expect(groups.map((group) => group.length)).toEqual([10, 7, 7]);
  expect(new Set(groups.flat()).size).toBe(24);
});

it('holds documents of the neighbour that parse, with full marks of 100', () => {
  const indicators = indicatorsOf(rubricOf('neighbour/rubric-last-year.yaml'));
  expect(indicators.reduce((total, { fullMarks }) => total + toScaled(fullMarks), 0n)).toBe(1_000_000n);
  expect(policyOf('neighbour').bands).toHaveLength(3);
  expect(elementsOf('neighbour').length).toBeGreaterThan(0);
});
