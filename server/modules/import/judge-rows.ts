import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { Sheet } from '../../workbook/sheet.js';
import { emptyReport, hasNeededColumns, noteNoRows } from './file-report.js';
import { Findings } from './findings.js';
import type { BatchRow } from './import-batch-row.js';
import type { FileRows, Judge, Outcome, Write } from './import-judge.js';
import { judges } from './import-judges.js';
import type { ImportKind } from './import-kind.js';
import { importKindOf } from './import-kinds.js';
import { type ImportReport, mostPreviewed, type RowState } from './import-report.js';
import { RowCheck } from './row-check.js';
import { layoutOf, type TableLayout } from './table-layout.js';

export interface Judgement {
  readonly report: ImportReport;
  readonly writes: readonly Write[];
}

interface JudgedFile {
  readonly batch: Pick<BatchRow, 'kind' | 'fileName' | 'mapping'>;
  readonly sheets: readonly Sheet[];
  readonly now: Date;
}

/** Rows judged before others may have the server. */
const rowsAtOnce = 1000;

/** Judges a file against what is stored now, as the worker. Reads only. */
export async function judgeFile(transaction: TenantTransaction, { batch, sheets, now }: JudgedFile): Promise<Judgement> {
  const kind = importKindOf(batch.kind);
  const layout = layoutOf(kind, sheets, batch.mapping);
  const findings = new Findings();
  if (layout === null) {
    noteNoRows(findings, '');
    return { report: emptyReport(kind, findings), writes: [] };
  }
  const check = new RowCheck(kind, layout, findings);
  const indexes = hasNeededColumns(kind, layout, findings) ? filledRows(layout, check) : [];
  if (indexes.length === 0 && findings.total === 0) noteNoRows(findings, layout.sheet.name);
  const rows = fileRows(check, indexes);
  const judge = await judges[kind.code]({ transaction, rows, fileName: batch.fileName, now });
  const outcomes = await judgeAll(judge, check, indexes);
  judge.finish?.(check);
  const stateOf = (index: number): RowState =>
    findings.wrongRows.has(layout.sheet.firstRow + index) ? 'WRONG' : (outcomes.get(index)?.state ?? 'WRONG');
  const writes = findings.total === 0 ? [...outcomes.values()].flatMap((outcome) => outcome.writes) : [];
  return { report: reportOf({ kind, layout, check, findings, indexes }, stateOf), writes };
}

async function judgeAll(judge: Judge, check: RowCheck, indexes: readonly number[]): Promise<ReadonlyMap<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  for (const [done, index] of indexes.entries()) {
    if (done % rowsAtOnce === rowsAtOnce - 1) await new Promise((resolve) => setImmediate(resolve));
    check.moveTo(index);
    const outcome = judge.judge(check);
    if (outcome) outcomes.set(index, outcome);
  }
  return outcomes;
}

function filledRows({ sheet, headerIndex }: TableLayout, check: RowCheck): number[] {
  const found: number[] = [];
  for (let index = headerIndex + 1; index < sheet.rows.length; index += 1) if (check.moveTo(index)) found.push(index);
  return found;
}

function fileRows(check: RowCheck, indexes: readonly number[]): FileRows {
  const each = (visit: (row: RowCheck, index: number) => void): void => {
    for (const index of indexes) {
      check.moveTo(index);
      visit(check, index);
    }
  };
  const texts = (field: string): ReadonlySet<string> => {
    const found = new Set<string>();
    each((row) => found.add(row.meant(field)));
    found.delete('');
    return found;
  };
  return { count: indexes.length, texts, each };
}

interface Judged {
  readonly kind: ImportKind;
  readonly layout: TableLayout;
  readonly check: RowCheck;
  readonly findings: Findings;
  readonly indexes: readonly number[];
}

function reportOf({ kind, layout, check, findings, indexes }: Judged, stateOf: (index: number) => RowState): ImportReport {
  const counted: Record<RowState, number> = { NEW: 0, CHANGED: 0, UNCHANGED: 0, WRONG: 0 };
  for (const index of indexes) counted[stateOf(index)] += 1;
  const preview = indexes.slice(0, mostPreviewed).map((index) => {
    check.moveTo(index);
    const values = Object.fromEntries([...layout.indexes.keys()].map((field) => [field, check.text(field)]));
    return { row: check.row, state: stateOf(index), values };
  });
  return {
    ...emptyReport(kind, findings),
    columns: layout.columns,
    counts: { rows: indexes.length, new: counted.NEW, changed: counted.CHANGED, unchanged: counted.UNCHANGED, wrong: counted.WRONG },
    preview,
  };
}
