import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import type { Language } from '../../core/language.js';
import type { RequestContext } from '../../core/request-context.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import { readTableFileBeside, writeWorkbookBeside } from '../../workbook/beside.js';
import { CommandNotAllowed } from '../audit/commands.errors.js';
import { readBatch } from './import-batch-row.js';
import { ImportNotChecked } from './import-file.errors.js';
import { importKindOf } from './import-kinds.js';
import type { ImportReport } from './import-report.js';
import { readContent } from './import-work.js';
import { markedPlan } from './marked-workbook.js';
import { templatePlan } from './template-workbook.js';

export interface DownloadedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Workbooks that are handed out. What the caller may not read is not found, or not in them. */
export class ImportFilesService {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
  ) {}

  /** An empty table with the jurisdiction's own codes in its drop-downs. Throws ImportKindUnknown. */
  async template(context: RequestContext, code: string, language: Language): Promise<DownloadedFile> {
    this.checkRight(context, 'importTemplate');
    const kind = importKindOf(code);
    const plan = await inTransaction(this.source, context.actor, (transaction) => templatePlan(transaction, kind, language));
    const word = language === 'zh' ? '导入模板' : 'template';
    return { fileName: `${kind.label[language]} ${word}.xlsx`, bytes: await writeWorkbookBeside(plan) };
  }

  /** The file of a batch with the findings of its last check. Throws ImportNotFound, ImportNotChecked, ImportFileGone. */
  async marked(context: RequestContext, id: string): Promise<DownloadedFile> {
    this.checkRight(context, 'markedImport');
    const { batch, report, content } = await inTransaction(this.source, context.actor, async (transaction) => {
      const found = await readBatch(transaction, id);
      const [row] = await transaction.query<{ report: ImportReport | null }>('select report from import_batch where id = $1', [id]);
      return { batch: found, report: row?.report ?? null, content: await readContent(transaction, id) };
    });
    if (report === null) throw new ImportNotChecked(id);
    const sheets = await readTableFileBeside(content, batch.fileName);
    const plan = markedPlan(importKindOf(batch.kind), sheets, report, context.language);
    const name = batch.fileName.replace(/\.[^.]*$/, '');
    const fileName = context.language === 'zh' ? `${name} 已标红.xlsx` : `${name} marked.xlsx`;
    return { fileName, bytes: await writeWorkbookBeside(plan) };
  }

  private checkRight({ actor }: RequestContext, name: string): void {
    const allowed = this.access.rolesOfQuery(name) ?? [];
    if (!(allowed as readonly string[]).includes(actor.role)) throw new CommandNotAllowed(name, actor.role, allowed);
  }
}
