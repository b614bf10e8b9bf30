import { isPlainObject } from './document-structure.js';

/** The form of files that hold a document. Another form gets another number. */
export const envelopeForm = 1;

/** A document as a file: with the hash of its content, so that whoever brings it back knows that nothing was lost on the way. */
export interface Envelope {
  readonly zelianDocument: typeof envelopeForm;
  readonly contentHash: string;
  readonly content: unknown;
}

export const envelopeOf = (content: unknown, contentHash: string): Envelope => ({ zelianDocument: envelopeForm, contentHash, content });

export type Opened =
  /** without an envelope, or where somebody took it out, there is no hash */
  { readonly content: unknown; readonly contentHash: string | null } | { readonly otherForm: string };

/** What a file holds, once it was read as YAML or JSON. */
export function openEnvelope(read: unknown): Opened {
  if (!isPlainObject(read) || !('zelianDocument' in read)) return { content: read, contentHash: null };
  const { zelianDocument, contentHash, content } = read;
  if (zelianDocument !== envelopeForm) return { otherForm: String(zelianDocument) };
  // who edits a file on purpose takes the hash out of it
  return { content, contentHash: contentHash === undefined ? null : String(contentHash) };
}
