import { z } from 'zod';
import { gradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import { rubricDocument } from '../../engine/documents/rubric.js';

const documents = { rubric: rubricDocument, 'grading-policy': gradingPolicyDocument } as const;

/**
 * JSON Schema (draft 2020-12) of each document that can be configured, by the name of its file in `schema/documents/`. It
 * describes what is written: what has a default may be left out.
 */
export const documentSchemas = (): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(documents).map(([name, document]) => [name, z.toJSONSchema(document, { io: 'input', target: 'draft-2020-12' })]),
  );
