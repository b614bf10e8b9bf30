import { z } from 'zod';
import { bilingual, code } from '../../engine/documents/text.js';
import { DraftNotReadable } from './draft.errors.js';

export const configKinds = ['RUBRIC', 'GRADING_POLICY'] as const;
export type ConfigKind = (typeof configKinds)[number];

/** What identifies a draft; the rest of it may still be wrong. */
const draftHead = z.looseObject({ kind: z.enum(configKinds), code, name: bilingual, label: z.string().min(1).max(40) });
export type DraftHead = z.infer<typeof draftHead>;

export function readDraftHead(content: unknown): DraftHead {
  const read = draftHead.safeParse(content);
  if (!read.success) throw new DraftNotReadable(read.error.issues.map((issue) => issue.path.join('.') || 'content'));
  const unstorable = unstorablePaths(content);
  if (unstorable.length > 0) throw new DraftNotReadable(unstorable);
  return read.data;
}

/** Where a text holds NUL or half of a surrogate pair, which PostgreSQL keeps in no document. */
function unstorablePaths(value: unknown, path = 'content'): string[] {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...unstorablePaths(key, path), ...unstorablePaths(inner, `${path}.${key}`)]);
}
