import { DomainError } from '../../core/domain-error.js';
import { type Bilingual, say } from '../../core/language.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import type { Sheet } from '../../workbook/sheet.js';
import { stateAfter } from './check-batch.js';
import { unreadableReport } from './file-report.js';
import { type BatchRow, changeBatch } from './import-batch-row.js';
import { ImportDataChanged, ImportHasErrors } from './import-commit.errors.js';
import { importKindOf } from './import-kinds.js';
import type { ImportReport } from './import-report.js';
import { holdAsked, type ImportWork, readSheets } from './import-work.js';
import { type Judgement, judgeFile } from './judge-rows.js';
import { markChangedStale } from './stale-places.js';
import { writeChanges } from './write-changes.js';

export interface Committed {
  readonly report: ImportReport;
  readonly message: Bilingual;
}

const mostTries = 3;

/** Checks everything again and writes it in one transaction, or nothing. Throws ImportHasErrors, with the report kept. */
export async function commitBatch(work: ImportWork): Promise<Committed> {
  await work.report(5, say('正在读取文件。', 'Reading the file.'));
  const sheets = await readSheets(work);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const committed = await inTransaction(work.source, work.tenancy, (transaction) => judgeAndWrite(transaction, work, sheets));
      if (committed.report.findingsTotal > 0) throw hasErrors(work.input.batchId, committed.report);
      return committed;
    } catch (error) {
      if (attempt >= mostTries || !isOvertaken(error)) throw error;
    }
  }
}

async function judgeAndWrite(transaction: TenantTransaction, work: ImportWork, sheets: readonly Sheet[] | DomainError): Promise<Committed> {
  // imports of one jurisdiction take turns: each judges against what the one before it wrote
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 6))', [work.tenancy.jurisdictionId]);
  const batch = await holdAsked(transaction, work.input, 'commitImport', ['CHECKED']);
  await work.report(20, say('正在重新检查。', 'Checking again.'));
  const now = work.clock.now();
  const judgement: Judgement =
    sheets instanceof DomainError
      ? { report: unreadableReport(importKindOf(batch.kind), sheets), writes: [] }
      : await judgeFile(transaction, { batch, sheets, now });
  const { report, writes } = judgement;
  if (report.findingsTotal > 0) {
    await changeBatch(transaction, batch, stateAfter(report));
    return { report, message: say('', '') };
  }
  await writeChanges(transaction, batch.id, writes, (share) =>
    work.report(Math.floor(40 + 50 * share), say(`正在写入 ${writes.length} 条记录。`, `Writing ${writes.length} records.`)),
  );
  await markChangedStale(transaction, writes);
  return { report, message: await close(transaction, work, { batch, report, now }) };
}

interface Closing {
  readonly batch: BatchRow;
  readonly report: ImportReport;
  readonly now: Date;
}

async function close(transaction: TenantTransaction, work: ImportWork, { batch, report, now }: Closing): Promise<Bilingual> {
  const { counts } = report;
  await changeBatch(transaction, batch, { ...stateAfter(report), state: 'COMMITTED', committedAt: now });
  const message = say(
    `已导入：新增 ${counts.new} 行，变更 ${counts.changed} 行，未变 ${counts.unchanged} 行。`,
    `Imported: ${counts.new} rows new, ${counts.changed} changed, ${counts.unchanged} unchanged.`,
  );
  await work.finish(transaction, message);
  return message;
}

/** A unique key, an exclusion or a row changed by somebody who was faster: the next attempt sees what they did. */
function isOvertaken(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: string };
  return error instanceof ImportDataChanged || code === '23505' || code === '23P01' || code === '40001' || code === '40P01';
}

function hasErrors(batchId: string, { findings, findingsTotal }: ImportReport): ImportHasErrors {
  const [first] = findings;
  return new ImportHasErrors(batchId, findingsTotal, {
    address: first?.address ?? '',
    zh: first?.message ?? '',
    en: first?.messageEn ?? '',
  });
}
