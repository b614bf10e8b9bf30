import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inPackage } from '../../../server/core/package-root.js';
import type { TemplateRow } from './filled-template.js';

// A department's own year, from the seeded files of the small jurisdiction: its rubric, policy and data elements as they are (but for
// who reviews one indicator), its six agencies and six more like them.

interface Named {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
}
interface SeededOrganization {
  readonly sectors: readonly Named[];
  readonly administrativeLevels: readonly Named[];
  readonly agencies: readonly (Named & { readonly sector: string; readonly administrativeLevel: string })[];
}
interface SeededElements {
  readonly elements: readonly (Named & { unit: string; places: number; period: string; aggregation: string })[];
}

const read = (file: string): string => readFileSync(inPackage('seeds', 'data', 'neighbour', file), 'utf8');
const organization = parse(read('organization.yaml')) as SeededOrganization;

const more = ['民政局', '财政局', '教育局', '司法局', '统计局', '林业局'];
const firstMore = organization.agencies.length + 1;
const codeOf = (number: number): string => `A${String(number).padStart(2, '0')}`;

/** Twelve agencies: A06 only reviews, A01 reviews and is assessed, the others are assessed. */
export const agencies: readonly (Named & { readonly sector: string; readonly administrativeLevel: string })[] = [
  ...organization.agencies,
  ...more.map((name, index) => ({
    code: codeOf(firstMore + index),
    name: { zh: `邻县${name}`, en: `County bureau ${firstMore + index}` },
    sector: 'GOVERNMENT',
    administrativeLevel: index % 2 === 0 ? 'SECTION' : 'DEPUTY_SECTION',
  })),
];
export const reviewers = ['A06', 'A01'] as const;
export const assessed = agencies.map(({ code }) => code).filter((code) => code !== 'A06');

const labelled = ({ code, name }: Named): TemplateRow => ({ 编码: code, 名称: name.zh, 英文名称: name.en });

export const sectorRows = organization.sectors.map(labelled);
export const levelRows = organization.administrativeLevels.map(labelled);
export const agencyRows = agencies.map(
  (agency): TemplateRow => ({ ...labelled(agency), 领域: agency.sector, 单位层级: agency.administrativeLevel }),
);

const periods: Readonly<Record<string, string>> = { MONTH: '月', QUARTER: '季', HALF_YEAR: '半年', YEAR: '年' };
const aggregations: Readonly<Record<string, string>> = { SUM: '合计', LAST: '期末', MEAN: '平均', MIN: '最小', MAX: '最大' };

export const elementRows = (parse(read('data-elements.yaml')) as SeededElements).elements.map(
  (element): TemplateRow => ({
    ...labelled(element),
    计量单位: element.unit,
    小数位: String(element.places),
    报送周期: periods[element.period] as string,
    汇总方式: aggregations[element.aggregation] as string,
  }),
);

/** Figures of an agency that has none of its own are those of one that has. */
const likeOf = (code: string): string => (Number(code.slice(1)) <= 5 ? code : codeOf(2 + (Number(code.slice(1)) % 4)));

const factsOf = (agency: string): string[][] =>
  read('facts-last-year.csv')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter(([owner, , period = '', , , , correction]) => owner === likeOf(agency) && period.startsWith('L-') && !correction);

/** A row for each first value of the year. */
export const factRows = (year: number): TemplateRow[] =>
  assessed.flatMap((agency) =>
    factsOf(agency).map(([, element = '', period = '', value = '']) => ({
      机关单位: agency,
      数据项: element,
      期间: period.replace(/^L-/, String(year)).replace(/Y$/, ''),
      数值: value,
      数据来源: '台账',
    })),
  );

/** The seeded rubric, in which A01 reviews the organisation-life meetings; A06 stands in for A01 where that one is judged. */
export const rubricFile = (year: number): string =>
  read('rubric-last-year.yaml')
    .replaceAll('{lastYear}', String(year))
    .replace(/(code: A2_01[\s\S]*?reviewDepartment: )A06/, '$1A01');

export const policyFile = (year: number): string => read('grading-policy.yaml').replaceAll('{lastYear}', String(year));
