import { z } from 'zod';
import { isPlainObject } from '../../engine/documents/document-structure.js';
import { bilingual, code } from '../../engine/documents/text.js';
import { DocumentOfOtherSchema, DraftNotReadable } from './draft.errors.js';

export const configKinds = ['RUBRIC', 'GRADING_POLICY'] as const;
export type ConfigKind = (typeof configKinds)[number];

/** What identifies a draft; the rest of it may still be wrong. */
const draftHead = z.looseObject({ kind: z.enum(configKinds), code, name: bilingual, label: z.string().min(1).max(40) });
export type DraftHead = z.infer<typeof draftHead>;

/** Throws DraftNotReadable, DocumentOfOtherSchema. */
export function readDraftHead(content: unknown): DraftHead {
  refuseOtherSchema(content);
  const read = draftHead.safeParse(content);
  if (!read.success) throw new DraftNotReadable(read.error.issues.map((issue) => issue.path.join('.') || 'content'));
  const unstorable = unstorablePaths(content);
  if (unstorable.length > 0) throw new DraftNotReadable(unstorable);
  return read.data;
}

/** The number of the shape that documents of every kind have today. */
const schemaVersion = 1;

/** What was written for another shape would be misread; whether the number is there at all, the check says. */
function refuseOtherSchema(content: unknown): void {
  const stated = isPlainObject(content) ? content['schemaVersion'] : undefined;
  if (stated !== undefined && stated !== schemaVersion) throw new DocumentOfOtherSchema(stated, schemaVersion);
}

/** Where a text holds NUL or half of a surrogate pair, which PostgreSQL keeps in no document. */
function unstorablePaths(value: unknown, path = 'content'): string[] {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...unstorablePaths(key, path), ...unstorablePaths(inner, `${path}.${key}`)]);
}
