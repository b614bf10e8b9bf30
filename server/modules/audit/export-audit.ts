import type { DataSource } from 'typeorm';
import type { Language } from '../../core/language.js';
import type { Tenancy } from '../../core/request-context.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { AuditRangeInvalid } from './audit.errors.js';
import { readChain, unsealedEntries } from './chain-reader.js';
import { type DayRange, type ExportHead, exportHead } from './export-head.js';
import { chainTable } from './export-table.js';
import type { ChainLink, EntryText } from './sealed-entry.js';

export interface AuditExportInput extends DayRange {
  /** jsonl or csv */
  readonly format: string;
}

/** What an export will hold, decided in one transaction: what is sealed never changes after it. */
export interface BegunExport {
  readonly head: ExportHead;
  readonly format: string;
  /** committed but not yet sealed; they close the file */
  readonly unsealed: readonly EntryText[];
  /** what the audit trail says of the export itself */
  readonly note: Readonly<Record<string, unknown>>;
}

export async function beginExport(transaction: TenantTransaction, input: AuditExportInput, now: Date): Promise<BegunExport> {
  checkRange(input);
  const unsealed = input.to === null ? await unsealedEntries(transaction) : [];
  const head = { ...(await exportHead(transaction, input, now)), unsealed: unsealed.length };
  const { dailyHeads: _, ...told } = head;
  return { head, format: input.format, unsealed, note: { ...told, format: input.format } };
}

/** The text of the file, piece by piece. */
export function exportPieces(source: DataSource, tenancy: Tenancy, begun: BegunExport, language: Language): AsyncGenerator<string> {
  const links = pages(source, tenancy, begun);
  return begun.format === 'csv' ? chainTable(links, language) : lines(begun.head, links);
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function* lines(head: ExportHead, pagesOfLinks: AsyncIterable<readonly ChainLink[]>): AsyncGenerator<string> {
  yield line(head);
  for await (const links of pagesOfLinks) yield links.map(line).join('');
}

async function* pages(source: DataSource, tenancy: Tenancy, { head, unsealed }: BegunExport): AsyncGenerator<ChainLink[]> {
  yield* readChain(source, tenancy, head);
  if (unsealed.length > 0) yield unsealed.map((entry) => ({ entry, seal: null }));
}

function checkRange({ from, to, format }: AuditExportInput): void {
  for (const day of [from, to]) if (day !== null && !isDay(day)) throw new AuditRangeInvalid(day);
  if (from !== null && to !== null && from > to) throw new AuditRangeInvalid(`${from} > ${to}`);
  if (format !== 'jsonl' && format !== 'csv') throw new AuditRangeInvalid(format);
}

const isDay = (text: string): boolean => {
  const instant = new Date(`${text}T00:00:00Z`);
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
};
