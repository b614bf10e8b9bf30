import { DomainError } from '../../core/domain-error.js';
import { type Bilingual, say } from '../../core/language.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import { unreadableReport } from './file-report.js';
import { changeBatch } from './import-batch-row.js';
import { importKindOf } from './import-kinds.js';
import type { ImportReport } from './import-report.js';
import { holdAsked, type ImportWork, readSheets } from './import-work.js';
import { judgeFile } from './judge-rows.js';

/** Judges a batch and keeps the report; nothing else is written. */
export async function checkBatch(work: ImportWork): Promise<{ readonly report: ImportReport; readonly message: Bilingual }> {
  await work.report(5, say('正在读取文件。', 'Reading the file.'));
  const sheets = await readSheets(work);
  await work.report(50, say('正在逐行检查。', 'Checking row by row.'));
  return inTransaction(work.source, work.tenancy, async (transaction) => {
    const batch = await holdAsked(transaction, work.input, 'checkImport', ['UPLOADED']);
    const report =
      sheets instanceof DomainError
        ? unreadableReport(importKindOf(batch.kind), sheets)
        : (await judgeFile(transaction, { batch, sheets, now: work.clock.now() })).report;
    await changeBatch(transaction, batch, stateAfter(report));
    const message = checkedMessage(report);
    await work.finish(transaction, message);
    return { report, message };
  });
}

/** Columns of a batch that was judged. */
export const stateAfter = (report: ImportReport): Readonly<Record<string, unknown>> => ({
  state: report.findingsTotal === 0 ? 'CHECKED' : 'FAULTY',
  report,
  rowCount: report.counts.rows,
  errorCount: report.findingsTotal,
});

function checkedMessage({ counts, findings, findingsTotal }: ImportReport): Bilingual {
  if (counts.rows === 0 && findings[0]) return say(`不能导入：${findings[0].message}`, `Not to be imported: ${findings[0].messageEn}`);
  const found = say(
    `共 ${counts.rows} 行：新增 ${counts.new}，变更 ${counts.changed}，未变 ${counts.unchanged}`,
    `${counts.rows} rows: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged`,
  );
  if (findingsTotal === 0) return say(`检查通过。${found.zh}。`, `Nothing is wrong. ${found.en}.`);
  return say(
    `有 ${findingsTotal} 处错误。${found.zh}，有误 ${counts.wrong}。`,
    `${findingsTotal} errors. ${found.en}, ${counts.wrong} wrong.`,
  );
}
