import { type Bilingual, say } from '../../core/language.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import { Fact } from '../fact/fact.model.js';
import { markStale } from '../fact/fact-staleness.js';
import { changeBatch } from './import-batch-row.js';
import { ImportNotUndoable } from './import-commit.errors.js';
import { type WriteStep, writeSteps } from './import-tables.js';
import { holdAsked, type ImportWork } from './import-work.js';
import { placesOfBatch } from './stale-places.js';
import { obstaclesOf } from './undo-obstacles.js';

/** Takes back what a batch wrote, in the opposite order; facts are withdrawn. Throws ImportNotUndoable with what is in the way. */
export async function undoBatch(work: ImportWork): Promise<Bilingual> {
  await work.report(5, say('正在核对能否撤销。', 'Looking for what is in the way.'));
  return inTransaction(work.source, work.tenancy, async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 6))', [work.tenancy.jurisdictionId]);
    const batch = await holdAsked(transaction, work.input, 'undoImport', ['COMMITTED']);
    const obstacles = await obstaclesOf(transaction, batch.id);
    if (obstacles.length > 0) throw new ImportNotUndoable(batch.id, obstacles);
    await work.report(30, say('正在撤销。', 'Undoing.'));
    const now = work.clock.now();
    const places = await placesOfBatch(transaction, batch.id);
    let count = 0;
    for (const step of [...writeSteps].reverse()) count += await undoStep(transaction, batch.id, step, now);
    await markStale(transaction, places);
    await changeBatch(transaction, batch, { state: 'UNDONE', undoneAt: now, undoReason: work.input.reason ?? '' });
    const message = say(`已撤销，恢复了 ${count} 条记录。`, `Undone; ${count} records are as they were before.`);
    await work.finish(transaction, message);
    return message;
  });
}

async function undoStep(transaction: TenantTransaction, batchId: string, { table, operation }: WriteStep, now: Date): Promise<number> {
  const entity = transaction.manager.connection.getMetadata(table.model);
  const name = entity.tableName;
  const rows = `from import_change c where c.batch_id = $1 and c.table_name = '${name}' and c.operation`;
  const before = `import_change c, jsonb_populate_record(null::"${name}", c.before) b where c.batch_id = $1 and c.table_name = '${name}' and c.operation`;
  if (operation === 'REMOVE')
    return countOf(transaction, `insert into "${name}" select b.* from ${before} = 'REMOVED' returning 1`, [batchId]);
  if (operation === 'INSERT' && table.model === Fact)
    return countOf(transaction, `update fact set withdrawn_at = $2 where id in (select c.row_id ${rows} = 'INSERTED')`, [batchId, now]);
  if (operation === 'INSERT')
    return countOf(transaction, `delete from "${name}" where id in (select c.row_id ${rows} = 'INSERTED')`, [batchId]);
  const columns = await changedColumns(transaction, batchId, name);
  if (columns.length === 0) return 0;
  const set = columns.map((column) => `"${column}" = b."${column}"`).join(', ');
  return countOf(
    transaction,
    `update "${name}" t set ${set} from ${before} = 'UPDATED' and t.jurisdiction_id = b.jurisdiction_id and t.id = b.id`,
    [batchId],
  );
}

/** Names of the columns that differ in any of the rows: the worker may change no others. */
async function changedColumns(transaction: TenantTransaction, batchId: string, table: string): Promise<string[]> {
  const rows = await transaction.query<{ key: string }>(
    `select distinct b.key from import_change c, jsonb_each(c.before) b
     where c.batch_id = $1 and c.table_name = $2 and c.operation = 'UPDATED' and c.after -> b.key is distinct from b.value order by 1`,
    [batchId, table],
  );
  return rows.map(({ key }) => key);
}

/** TypeORM answers an UPDATE or DELETE with rows and their number, an INSERT with its rows. */
async function countOf(transaction: TenantTransaction, statement: string, values: readonly unknown[]): Promise<number> {
  const answer = (await transaction.query(statement, values)) as unknown as [unknown, number] | unknown[];
  return typeof answer[1] === 'number' ? answer[1] : answer.length;
}
