import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inPackage } from '../../../server/core/package-root.js';
import { type DataElementDocument, dataElement } from '../../../server/engine/documents/data-element.js';
import { gradingPolicyDocument } from '../../../server/engine/documents/grading-policy.js';
import { type IndicatorDocument, type RubricDocument, rubricDocument } from '../../../server/engine/documents/rubric.js';

export interface Agency {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly sector: string;
  readonly administrativeLevel: string;
  readonly place: string;
  readonly parent?: string;
}
export interface Member {
  readonly agency: string;
  readonly from: number;
  readonly to?: number;
}
export interface Organization {
  readonly sectors: readonly { readonly code: string }[];
  readonly administrativeLevels: readonly { readonly code: string }[];
  readonly places: readonly { readonly code: string }[];
  readonly agencies: readonly Agency[];
  readonly alliances: readonly { readonly code: string; readonly bases: readonly string[]; readonly members: readonly Member[] }[];
}
export interface Cycle {
  readonly code: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dataThrough: string;
  readonly state: string;
  readonly rubric: string;
  readonly facts: string;
  readonly marks: string;
  readonly participations: readonly { readonly agency: string; readonly kind: 'ASSESSED' | 'REVIEWING' | 'BOTH' }[];
}
export interface CyclesFile {
  readonly cycles: readonly Cycle[];
}

const pathOf = (path: string): string => inPackage('seeds', 'data', path);

export const readText = (path: string): string => readFileSync(pathOf(path), 'utf8');
export const readYaml = (path: string): unknown => parse(readText(path));

export const organizationOf = (jurisdiction: string): Organization => readYaml(`${jurisdiction}/organization.yaml`) as Organization;
export const cyclesOf = (jurisdiction: string): CyclesFile => readYaml(`${jurisdiction}/cycles.yaml`) as CyclesFile;
export const rubricOf = (path: string): RubricDocument => rubricDocument.parse(readYaml(path));
export const policyOf = (jurisdiction: string) => gradingPolicyDocument.parse(readYaml(`${jurisdiction}/grading-policy.yaml`));

export function elementsOf(jurisdiction: string): readonly DataElementDocument[] {
  const { elements } = readYaml(`${jurisdiction}/data-elements.yaml`) as { elements: unknown[] };
  return elements.map((element) => dataElement.parse(element));
}

export const indicatorsOf = (rubric: RubricDocument): readonly IndicatorDocument[] =>
  rubric.categories.flatMap((category) => category.items.flatMap((item) => item.indicators));

export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file by column; a line of another length is an error. */
export function readCsv(path: string): readonly Row[] {
  const [head = '', ...lines] = readText(path).trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length !== columns.length) throw new Error(`${path}: ${cells.length} cells where ${columns.length} are expected: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] as string]));
  });
}

/** Who belongs to which alliance on a day. */
export const alliancesOn = (organization: Organization, agency: string, day: number): readonly string[] =>
  organization.alliances
    .filter(({ members }) =>
      members.some((member) => member.agency === agency && member.from <= day && (member.to === undefined || member.to > day)),
    )
    .map(({ code }) => code);

/** `L-Q3` -> `2025Q3` where this year is 2026. */
export function periodKey(period: string, thisYear: number): string {
  const [letter, rest = ''] = period.split('-');
  const year = thisYear - ['T', 'L', 'P'].indexOf(letter as string);
  return rest === 'Y' ? String(year) : `${year}${rest}`;
}
