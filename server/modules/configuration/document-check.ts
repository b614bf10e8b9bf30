import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { DataElementDocument } from '../../engine/documents/data-element.js';
import type { GradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import { type RubricDocument, rubricDocument } from '../../engine/documents/rubric.js';
import { checkRubric } from '../../engine/scoring/checks/document-check.js';
import { checkSchema } from '../../engine/scoring/checks/schema-check.js';
import { compileRubric } from '../../engine/scoring/compile-rubric.js';
import type { RubricDiagnostic } from '../../engine/scoring/rubric-diagnostic.js';
import type { ConfigKind } from './draft-head.js';
import { readVersions, type VersionRow } from './version-row.js';

/** Rubric and grading policy name one another's codes, so each is checked beside the newest version of the other that is beyond a draft, or else its draft. */
export interface Counterpart {
  readonly versionId: string;
  readonly label: string;
  readonly contentHash: string;
}

/** What a check found; its hash is signed together with the content. */
export interface CheckReport {
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
  return { contentHash, counterpart, diagnostics: checkTogether(row, other, await readElements(transaction)) };
}

function checkTogether(row: Checked, other: VersionRow, elements: readonly DataElementDocument[]): readonly RubricDiagnostic[] {
  const [rubric, policy] = row.kind === 'RUBRIC' ? [row.content, other.content] : [other.content, row.content];
  return compileRubric(rubric as RubricDocument, elements, policy as GradingPolicyDocument).diagnostics;
}

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
