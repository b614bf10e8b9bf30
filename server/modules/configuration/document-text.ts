import { DocumentTextNotReadable } from './draft.errors.js';

/** The document behind the JSON text that a caller sends. */
export function readDocumentText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new DocumentTextNotReadable((error as Error).message);
  }
}
