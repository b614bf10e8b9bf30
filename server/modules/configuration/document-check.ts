import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { DataElementDocument } from '../../engine/documents/data-element.js';
import type { GradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import { type RubricDocument, rubricDocument } from '../../engine/documents/rubric.js';
import type { AgencyAttributes } from '../../engine/scoring/agency-inputs.js';
import { checkRubric } from '../../engine/scoring/checks/document-check.js';
import { checkSchema } from '../../engine/scoring/checks/schema-check.js';
import { checkWorld } from '../../engine/scoring/checks/world-check.js';
import { compileRubric, type RubricCompilation } from '../../engine/scoring/compile-rubric.js';
import type { RubricDiagnostic } from '../../engine/scoring/rubric-diagnostic.js';
import type { ConfigKind } from './draft-head.js';
import { readVersions, type VersionRow } from './version-row.js';

/** Rubric and grading policy name one another's codes, so each is checked beside the newest version of the other that is beyond a draft, or else its draft. */
export interface Counterpart {
  readonly versionId: string;
  readonly label: string;
  readonly contentHash: string;
}

/** Why a warning may stay. */
export interface Acknowledgement {
  readonly code: string;
  readonly path: readonly string[];
  readonly reason: string;
}

/** What a check found; its hash is signed together with the content. */
export interface CheckReport {
  /** what whoever submits says to each warning; part of the report once it is submitted, and so of what is approved */
  readonly acknowledged?: readonly Acknowledgement[];
  readonly contentHash: string;
  readonly counterpart: Counterpart | null;
  readonly diagnostics: readonly RubricDiagnostic[];
}

export const hasErrors = (report: CheckReport): boolean => report.diagnostics.some((diagnostic) => diagnostic.severity === 'error');

const given: Readonly<Record<ConfigKind, ConfigKind>> = { RUBRIC: 'GRADING_POLICY', GRADING_POLICY: 'RUBRIC' };
const ended = `('RETURNED','SUPERSEDED','WITHDRAWN','REVOKED')`;

/** A document to be checked, stored or not. */
export type Checked = Pick<VersionRow, 'kind' | 'content' | 'contentHash'>;

export async function checkDocument(transaction: TenantTransaction, row: Checked): Promise<CheckReport> {
  const others = `d.kind = $1 and v.state not in ${ended} order by v.state = 'DRAFT', v.id desc limit 1`;
  const [other] = await readVersions(transaction, others, [given[row.kind]]);
  const { contentHash } = row;
  if (!other) return { contentHash, counterpart: null, diagnostics: checkAlone(row, await readElements(transaction)) };
  const counterpart = { versionId: other.id, label: other.label, contentHash: other.contentHash };
  const compilation = compileTogether(row, other, await readElements(transaction));
  const beyond = compilation.ok ? checkWorld(compilation.rubric, await readAgencies(transaction), row.kind) : [];
  return { contentHash, counterpart, diagnostics: [...compilation.diagnostics, ...beyond] };
}

function compileTogether(row: Checked, other: VersionRow, elements: readonly DataElementDocument[]): RubricCompilation {
  const [rubric, policy] = row.kind === 'RUBRIC' ? [row.content, other.content] : [other.content, row.content];
  return compileRubric(rubric as RubricDocument, elements, policy as GradingPolicyDocument);
}

/** Everybody whom a rubric could be for, with the alliances of today. */
const readAgencies = (transaction: TenantTransaction): Promise<AgencyAttributes[]> =>
  transaction.query<AgencyAttributes>(
    `select a.id, a.code, a.sector, a.administrative_level as "administrativeLevel", (select coalesce(json_agg(l.code order by l.code), '[]')
       from alliance_membership m join alliance l on l.jurisdiction_id = m.jurisdiction_id and l.id = m.alliance_id
       where m.jurisdiction_id = a.jurisdiction_id and m.agency_id = a.id and m.valid_from <= current_date
         and (m.valid_to is null or m.valid_to > current_date)) as alliances from agency a order by a.code`,
  );

function checkAlone({ kind, content }: Checked, elements: readonly DataElementDocument[]): readonly RubricDiagnostic[] {
  const found = [...checkSchema(kind, content)];
  if (found.length > 0) return found;
  if (kind === 'RUBRIC') checkRubric(rubricDocument.parse(content), elements, (diagnostic) => void found.push(diagnostic));
  const zh = kind === 'RUBRIC' ? '还没有可对照的等次评定办法，没有检查公式和等次。' : '还没有可对照的考核指标体系，只检查了文件格式。';
  const en =
    kind === 'RUBRIC'
      ? 'There is no grading policy to check it beside: its formulas and grades were not checked.'
      : 'There is no rubric to check it beside: only its shape was checked.';
  return [...found, { document: kind, path: [], code: 'NOT_CHECKED_TOGETHER', severity: 'warning', message: { zh, en } }];
}

async function readElements(transaction: TenantTransaction): Promise<DataElementDocument[]> {
  const rows = await transaction.query<Omit<DataElementDocument, 'name'> & { zh: string; en: string }>(
    'select code, name as zh, name_en as en, unit, places, period, aggregation from data_element order by code',
  );
  return rows.map(({ zh, en, ...rest }) => ({ ...rest, name: { zh, en } }));
}
