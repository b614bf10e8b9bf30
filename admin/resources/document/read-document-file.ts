import { openEnvelope } from '../../../server/engine/documents/document-envelope.js';
import { isWorkbook, readDocumentWorkbook } from './read-document-workbook.js';

/** What a file says of itself before the server checks it. */
export interface DocumentFile {
  readonly fileName: string;
  /** the whole document as JSON text */
  readonly content: string;
  /** as the file states it; null where it states none */
  readonly contentHash: string | null;
  readonly kind: string;
  readonly name: string;
  readonly label: string;
}

/** Why a file cannot be sent: it is no YAML or JSON, or not a document with kind, code, name and label. */
export type FileFault =
  | { readonly fault: 'tooLarge' | 'notADocument' | 'otherForm' }
  | { readonly fault: 'wrongCells'; readonly marked: Blob; readonly markedName: string }
  | { readonly fault: 'unreadable'; readonly line: number; readonly column: number };

/** no rubric or policy comes near it */
const mostBytes = 2_000_000;

const textAt = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a rubric or a policy from YAML or JSON, or has the server read a workbook. The reader of YAML is fetched only now. */
export const readDocumentFile = async (file: File): Promise<DocumentFile | FileFault> => {
  if (file.size > mostBytes) return { fault: 'tooLarge' };
  if (isWorkbook(file)) {
    const read = await readDocumentWorkbook(file);
    return 'content' in read
      ? headOf(file.name, read.content, null)
      : { fault: 'wrongCells', marked: read.marked, markedName: read.fileName };
  }
  const { parse } = await import('yaml');
  let parsed: unknown;
  try {
    parsed = parse(await file.text());
  } catch (failure) {
    const at = (failure as { linePos?: readonly { line: number; col: number }[] }).linePos?.[0];
    return { fault: 'unreadable', line: at?.line ?? 1, column: at?.col ?? 1 };
  }
  const opened = openEnvelope(parsed);
  if ('otherForm' in opened) return { fault: 'otherForm' };
  return headOf(file.name, opened.content, opened.contentHash);
};

/** What a document says of itself: without kind, code, name and label it is none. */
const headOf = (fileName: string, content: unknown, contentHash: string | null): DocumentFile | FileFault => {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return { fault: 'notADocument' };
  const { kind, code, name, label } = content as Record<string, unknown>;
  const chinese = textAt((name as { zh?: unknown } | undefined)?.zh);
  if (![kind, code, label].every((part) => textAt(part) !== '') || chinese === '') return { fault: 'notADocument' };
  return { fileName, content: JSON.stringify(content), contentHash, kind: textAt(kind), name: chinese, label: textAt(label) };
};
