import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';
import type { GradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import { gradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import { type RubricDocument, rubricDocument } from '../../engine/documents/rubric.js';
import { checkSchema } from '../../engine/scoring/checks/schema-check.js';
import { readTableFileBeside } from '../../workbook/beside.js';
import type { ReadLimits } from '../../workbook/read-limits.js';
import type { Sheet } from '../../workbook/sheet.js';
import type { ConfigKind } from '../configuration/draft-head.js';
import { annotatedWorkbook } from './annotated-workbook.js';
import { keyInHeader } from './document-column.js';
import { type DocumentSheet, documentSheets } from './document-sheets.js';
import { DocumentWorkbookTooLarge, NoDocumentWorkbook } from './document-workbook.errors.js';
import { type CellFinding, type Found, findingAt, readEntries, type SheetEntry } from './sheet-entries.js';

export type WorkbookReading =
  | { readonly content: RubricDocument | GradingPolicyDocument }
  | { readonly findings: readonly CellFinding[]; readonly annotated: Uint8Array };

/** Rows enough for any document, so that a workbook of something else is refused before it takes long. */
const documentLimits: ReadLimits = {
  mostBytes: 10 * 1024 * 1024,
  mostUnpackedBytes: 60 * 1024 * 1024,
  mostRows: 10_000,
  mostColumns: 60,
  mostSheets: 12,
};
const nameEnd = (name: string): string => keyInHeader(name);

/** Makes a document of a workbook, or says what is wrong in which cell. Throws what the reader of workbooks throws. */
export async function readDocumentWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const sheets = await readTableFileBeside(bytes, 'document.xlsx', documentLimits).catch((error: unknown) => {
    throw error instanceof DomainError && error.kind === 'limit-exceeded' ? new DocumentWorkbookTooLarge(error) : error;
  });
  const kind = kindOf(sheets);
  const findings: CellFinding[] = [];
  const assembled = assemble(documentSheets[kind], sheets, (finding) => void findings.push(finding));
  const told = checkSchema(kind, assembled.content);
  const marked = new Set(findings.map(({ sheet, cell }) => `${sheet} ${cell}`));
  for (const { path, message } of told) {
    const finding = assembled.locate(path.map(String), message);
    // a cell that could not be read is missing in the document too; its own sentence says more
    if (!marked.has(`${finding.sheet} ${finding.cell}`)) findings.push(finding);
  }
  if (findings.length > 0) return { findings, annotated: await annotatedWorkbook(kind, sheets, findings) };
  return { content: (kind === 'RUBRIC' ? rubricDocument : gradingPolicyDocument).parse(assembled.content) };
}

function kindOf(sheets: readonly Sheet[]): ConfigKind {
  const document = sheets.find(({ name }) => nameEnd(name) === 'Document');
  const column = document?.rows[0]?.findIndex((header) => keyInHeader(header) === 'kind') ?? -1;
  const kind = document?.rows[1]?.[column];
  if (kind !== 'RUBRIC' && kind !== 'GRADING_POLICY') throw new NoDocumentWorkbook();
  return kind;
}

interface Assembled {
  readonly content: Record<string, unknown>;
  readonly locate: (path: readonly string[], told: { readonly zh: string; readonly en: string }) => CellFinding;
}

function assemble(forms: readonly DocumentSheet[], sheets: readonly Sheet[], found: Found): Assembled {
  const content: Record<string, unknown> = {};
  const origins = new Map<unknown, SheetEntry>();
  for (const form of forms) {
    const sheet = sheets.find(({ name }) => nameEnd(name) === nameEnd(form.name));
    const entries = sheet ? readEntries(form, sheet, found) : [];
    if (form.list === '') {
      Object.assign(content, entries[0]?.value);
      if (entries[0]) origins.set(content, entries[0]);
      for (const extra of entries.slice(1))
        found(findingAt(extra, 0, say('文件只有一行，请删去这一行。', 'The document is one row; remove this one.')));
    } else for (const entry of entries) place(content, form, entry, found) && origins.set(entry.value, entry);
    if (form.within.length === 0 && form.list !== '') content[form.list] ??= [];
  }
  refuseOtherSheets(forms, sheets, found);
  return { content, locate: (path, told) => locate({ content, origins }, path, told) };
}

function refuseOtherSheets(forms: readonly DocumentSheet[], sheets: readonly Sheet[], found: Found): void {
  for (const { name, firstRow } of sheets) {
    if (forms.some((form) => nameEnd(form.name) === nameEnd(name))) continue;
    found(findingAt({ sheet: name, row1: firstRow }, 0, say('没有这张工作表，请删去。', 'This sheet is not known; remove it.')));
  }
}

/** Puts an entry into the list of its owner. */
function place(content: Record<string, unknown>, { list, within }: DocumentSheet, entry: SheetEntry, found: Found): boolean {
  let owner = content;
  for (const [depth, outer] of within.entries()) {
    const next = ((owner[outer] ?? []) as Record<string, unknown>[]).find(({ code }) => code === entry.owners[depth]);
    if (!next) {
      const code = entry.owners[depth] ?? '';
      const at = entry.places.get(`owner.${outer}`) ?? 0;
      found(
        findingAt(
          entry,
          at,
          say(`没有代码为“${code}”的上级，请先写上级。`, `Nothing above has the code ${code}; write it on its own sheet first.`),
        ),
      );
      return false;
    }
    owner = next;
  }
  owner[list] = [...((owner[list] ?? []) as unknown[]), entry.value];
  return true;
}

interface Origins {
  readonly content: Record<string, unknown>;
  readonly origins: ReadonlyMap<unknown, SheetEntry>;
}

/** The cell of the innermost row on the path whose column is nearest to the rest of it. */
function locate({ content, origins }: Origins, path: readonly string[], told: { readonly zh: string; readonly en: string }): CellFinding {
  let held: unknown = content;
  let origin = origins.get(content);
  let rest = path;
  for (const [index, key] of path.entries()) {
    held = (held as Record<string, unknown> | undefined | null)?.[key];
    const inner = origins.get(held);
    if (inner) [origin, rest] = [inner, path.slice(index + 1)];
  }
  if (!origin) return { sheet: 'Document', cell: 'A1', zh: told.zh, en: told.en };
  const { places } = origin;
  const shorter = rest.map((_, count) => rest.slice(0, rest.length - count).join('.')).find((key) => places.has(key));
  const longer = [...places.keys()].find((key) => key.startsWith(`${rest.join('.')}.`));
  const column = (shorter === 'method' ? undefined : shorter) ?? longer ?? shorter ?? [...places.keys()][0] ?? '';
  return findingAt(origin, places.get(column) ?? 0, told);
}
