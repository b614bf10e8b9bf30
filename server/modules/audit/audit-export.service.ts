import type { DataSource } from 'typeorm';
import type { RequestContext } from '../../core/request-context.js';
import type { Commands } from './commands.js';
import { type AuditExportInput, type BegunExport, beginExport, exportPieces } from './export-audit.js';

/** An export that was allowed and entered in the trail: its name, and its text piece by piece. */
export interface AuditExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly pieces: AsyncGenerator<string>;
}

export class AuditExportService {
  constructor(
    private readonly commands: Commands,
    private readonly source: DataSource,
  ) {}

  /** @throws AuditRangeInvalid, or what `Commands` refuses with: then nothing is told */
  async begin(context: RequestContext, input: AuditExportInput): Promise<AuditExport> {
    const { begun } = await this.commands.run(context, { name: 'exportAudit', input: { ...input } }, async ({ transaction, now, note }) => {
      const found: BegunExport = await beginExport(transaction, input, now);
      note({ subjectType: 'AuditSeal', after: found.note });
      return { begun: found };
    });
    const isTable = begun.format === 'csv';
    return {
      fileName: `audit-${begun.head.jurisdiction}-${begun.head.exportedAt.slice(0, 10)}.${begun.format}`,
      mediaType: isTable ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
      pieces: exportPieces(this.source, context.actor, begun, context.language),
    };
  }
}
