import { z } from 'zod';
import { dataElement } from '../../documents/data-element.js';
import { type GradingPolicyDocument, gradingPolicyDocument } from '../../documents/grading-policy.js';
import { type RubricDocument, rubricDocument } from '../../documents/rubric.js';
import type { DiagnosedDocument, RubricDiagnostic } from '../rubric-diagnostic.js';

const schemas = {
  RUBRIC: rubricDocument,
  DATA_ELEMENTS: z.array(dataElement),
  GRADING_POLICY: gradingPolicyDocument,
} as const;

const [zh, en] = [z.locales.zhCN().localeError, z.locales.en().localeError];

/** Shape, types and lengths, as the document's schema says; empty when it holds. */
export function checkSchema(document: DiagnosedDocument, value: unknown): readonly RubricDiagnostic[] {
  const chinese = schemas[document].safeParse(value, { error: zh });
  const english = schemas[document].safeParse(value, { error: en });
  if (chinese.success || english.success) return [];
  return chinese.error.issues.map((issue, index) => ({
    document,
    path: issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
    code: 'SCHEMA',
    severity: 'error',
    message: { zh: issue.message, en: english.error.issues[index]?.message ?? issue.message },
  }));
}

/** The documents with their defaults filled in; their schema holds. */
export const parseDocuments = (rubric: unknown, policy: unknown): { rubric: RubricDocument; policy: GradingPolicyDocument } => ({
  rubric: rubricDocument.parse(rubric),
  policy: gradingPolicyDocument.parse(policy),
});
