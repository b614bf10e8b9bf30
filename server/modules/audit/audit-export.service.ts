import type { DataSource } from 'typeorm';
import type { RequestContext, Tenancy } from '../../core/request-context.js';
import { AuditRangeInvalid } from './audit.errors.js';
import { readChain, unsealedEntries } from './chain-reader.js';
import type { Commands } from './commands.js';
import { type DayRange, type ExportHead, exportHead } from './export-head.js';
import { chainTable } from './export-table.js';
import type { ChainLink, EntryText } from './sealed-entry.js';

export interface AuditExportInput extends DayRange {
  readonly format: string;
}

/** An export that was allowed and entered in the trail: its name, and its text piece by piece. */
export interface AuditExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly pieces: AsyncGenerator<string>;
}

interface Begun {
  readonly head: ExportHead;
  /** committed but not yet sealed; they close the file */
  readonly unsealed: readonly EntryText[];
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

export class AuditExportService {
  constructor(
    private readonly commands: Commands,
    private readonly source: DataSource,
  ) {}

  /** @throws AuditRangeInvalid, or what `Commands` refuses with: then nothing is told */
  async begin(context: RequestContext, input: AuditExportInput): Promise<AuditExport> {
    let unsealed: readonly EntryText[] = [];
    const head = await this.commands.run(context, { name: 'exportAudit', input: { ...input } }, async ({ transaction, now, note }) => {
      checkRange(input);
      const found = await exportHead(transaction, input, now);
      unsealed = input.to === null ? await unsealedEntries(transaction) : [];
      const { dailyHeads: _, ...told } = found;
      note({ subjectType: 'AuditSeal', after: { ...told, format: input.format } });
      return { ...found };
    });
    const begun = { head, unsealed };
    const isTable = input.format === 'csv';
    const day = head.exportedAt.slice(0, 10);
    return {
      fileName: `audit-${head.jurisdiction}-${day}.${isTable ? 'csv' : 'jsonl'}`,
      mediaType: isTable ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
      pieces: isTable ? chainTable(this.pages(context.actor, begun), context.language) : this.lines(context.actor, begun),
    };
  }

  private async *lines(tenancy: Tenancy, begun: Begun): AsyncGenerator<string> {
    yield line(begun.head);
    for await (const links of this.pages(tenancy, begun)) yield links.map(line).join('');
  }

  private async *pages(tenancy: Tenancy, { head, unsealed }: Begun): AsyncGenerator<ChainLink[]> {
    yield* readChain(this.source, tenancy, head);
    if (unsealed.length > 0) yield unsealed.map((entry) => ({ entry, seal: null }));
  }
}

function checkRange({ from, to, format }: AuditExportInput): void {
  for (const day of [from, to]) if (day !== null && !isDay(day)) throw new AuditRangeInvalid(day);
  if (from !== null && to !== null && from > to) throw new AuditRangeInvalid(`${from} > ${to}`);
  if (format !== 'jsonl' && format !== 'csv') throw new AuditRangeInvalid(format);
}

const isDay = (text: string): boolean =>
  /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
