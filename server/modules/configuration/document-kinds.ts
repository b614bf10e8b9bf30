import type { z } from 'zod';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { gradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import { rubricDocument } from '../../engine/documents/rubric.js';
import { GradingPolicy } from '../grading-policy/grading-policy.model.js';
import { projectGradingPolicy } from '../grading-policy/grading-policy.projection.js';
import { Rubric } from '../rubric/rubric.model.js';
import { projectRubric } from '../rubric/rubric.projection.js';
import type { ConfigKind } from './draft-head.js';
import { DocumentNotReadable } from './publication.errors.js';
import type { VersionRow } from './version-row.js';

interface DocumentKind {
  /** the model of the row at the root of the projection; it carries the state of the version */
  readonly root: typeof Rubric | typeof GradingPolicy;
  readonly project: (transaction: TenantTransaction, row: VersionRow) => Promise<void>;
}

function read<Schema extends z.ZodType>(schema: Schema, { id, content }: VersionRow): z.output<Schema> {
  const found = schema.safeParse(content);
  if (!found.success)
    throw new DocumentNotReadable(
      id,
      found.error.issues.map((issue) => issue.path.join('.')),
    );
  return found.data;
}

const documentKinds: Readonly<Record<ConfigKind, DocumentKind>> = {
  RUBRIC: { root: Rubric, project: (transaction, row) => projectRubric(transaction, row.id, read(rubricDocument, row)) },
  GRADING_POLICY: {
    root: GradingPolicy,
    project: (transaction, row) => projectGradingPolicy(transaction, row.id, read(gradingPolicyDocument, row)),
  },
};

/** Projects a version that comes into force into the rows that the graph reads. */
export const project = (transaction: TenantTransaction, row: VersionRow): Promise<void> =>
  documentKinds[row.kind].project(transaction, row);

/** Tells the projected row that its version is in force no longer. */
export async function markSuperseded(transaction: TenantTransaction, row: VersionRow): Promise<void> {
  await transaction.update(documentKinds[row.kind].root, { configVersionId: row.id }, { state: 'SUPERSEDED' });
}
