import type { EntityMetadata } from 'typeorm';
import { newIdentifiers } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { Fact } from '../fact/fact.model.js';
import { ImportDataChanged } from './import-commit.errors.js';
import type { Write } from './import-judge.js';
import { type WriteStep, writeSteps } from './import-tables.js';
import { columnsOf, insertStatement, updateStatement } from './write-statements.js';

const mostRows = 5000;

interface Chunk {
  readonly batchId: string;
  readonly entity: EntityMetadata;
  readonly step: WriteStep;
  readonly writes: readonly Write[];
}

/** Writes everything set-based, in the order in which rows refer to each other, and what was done to each row beside it. */
export async function writeChanges(
  transaction: TenantTransaction,
  batchId: string,
  writes: readonly Write[],
  tell: (share: number) => Promise<void>,
): Promise<void> {
  let done = 0;
  for (const step of writeSteps) {
    const own = writes.filter(({ operation, model }) => operation === step.operation && model === step.table.model);
    const most = step.table.isWhole ? Math.max(1, own.length) : mostRows;
    const entity = transaction.manager.connection.getMetadata(step.table.model);
    for (let first = 0; first < own.length; first += most) {
      const part = own.slice(first, first + most);
      await writeChunk(transaction, { batchId, entity, step, writes: part });
      done += part.length;
      await tell(done / writes.length);
    }
  }
}

async function writeChunk(transaction: TenantTransaction, chunk: Chunk): Promise<void> {
  const { entity, step, writes } = chunk;
  const { jurisdictionId } = transaction.tenancy;
  const ids = writes.map(({ id }) => id);
  if (step.operation === 'INSERT') {
    const values = writes.map((write) => ('values' in write ? write.values : {}));
    const properties = Object.keys(values[0] ?? {});
    const arrays = properties.map((property) => values.map((row) => row[property] ?? null));
    await transaction.query(insertStatement(entity, columnsOf(entity, properties)), [jurisdictionId, ids, ...arrays]);
    await keepInserted(transaction, chunk, ids);
    return;
  }
  const changes = await keepFormer(transaction, chunk, ids);
  if (step.operation === 'UPDATE') await update(transaction, chunk, ids);
  else
    await transaction.query(`delete from "${entity.tableName}" where jurisdiction_id = $1 and id = any ($2::uuid[])`, [
      jurisdictionId,
      ids,
    ]);
  await keepChanged(transaction, chunk, changes);
}

async function update(transaction: TenantTransaction, { entity, writes }: Chunk, ids: readonly string[]): Promise<void> {
  const rows = writes.flatMap((write) => (write.operation === 'UPDATE' ? [write] : []));
  const properties = Object.keys(rows[0]?.values ?? {});
  const arrays = properties.flatMap((property) => [
    rows.map(({ former }) => former[property] ?? null),
    rows.map(({ values }) => values[property] ?? null),
  ]);
  const statement = updateStatement(entity, columnsOf(entity, properties));
  const [, count] = (await transaction.query(statement, [transaction.tenancy.jurisdictionId, ids, ...arrays])) as unknown as [
    unknown,
    number,
  ];
  if (count !== rows.length) throw new ImportDataChanged();
}

/** What stands before, locked until the end. */
async function keepFormer(transaction: TenantTransaction, { entity }: Chunk, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { jurisdictionId } = transaction.tenancy;
  const rows = await transaction.query<{ id: string; before: string }>(
    `select t.id, to_jsonb(t)::text as before from "${entity.tableName}" t where t.jurisdiction_id = $1 and t.id = any ($2::uuid[])`,
    [jurisdictionId, ids],
  );
  if (rows.length !== ids.length) throw new ImportDataChanged();
  return new Map(rows.map(({ id, before }) => [id, before]));
}

const columns = 'jurisdiction_id, id, batch_id, table_name, row_id, operation, before, after';

/** Facts never change, so that nothing is compared when they are withdrawn. */
function keepInserted(transaction: TenantTransaction, { batchId, entity, step }: Chunk, ids: readonly string[]): Promise<unknown> {
  const after = step.table.model === Fact ? 'null' : 'to_jsonb(t)';
  const from = step.table.model === Fact ? '' : `join "${entity.tableName}" t on t.jurisdiction_id = $1::uuid and t.id = c.row_id`;
  return transaction.query(
    `insert into import_change (${columns}) select $1::uuid, c.id, $2::uuid, $3, c.row_id, 'INSERTED', null, ${after}
     from unnest($4::uuid[], $5::uuid[]) as c(id, row_id) ${from}`,
    [transaction.tenancy.jurisdictionId, batchId, entity.tableName, newIdentifiers(ids.length), ids],
  );
}

function keepChanged(
  transaction: TenantTransaction,
  { batchId, entity, step }: Chunk,
  former: ReadonlyMap<string, string>,
): Promise<unknown> {
  const operation = step.operation === 'UPDATE' ? 'UPDATED' : 'REMOVED';
  return transaction.query(
    `insert into import_change (${columns}) select $1::uuid, c.id, $2::uuid, $3, c.row_id, $7, c.before::jsonb, to_jsonb(t)
     from unnest($4::uuid[], $5::uuid[], $6::text[]) as c(id, row_id, before)
     left join "${entity.tableName}" t on t.jurisdiction_id = $1::uuid and t.id = c.row_id`,
    [
      transaction.tenancy.jurisdictionId,
      batchId,
      entity.tableName,
      newIdentifiers(former.size),
      [...former.keys()],
      [...former.values()],
      operation,
    ],
  );
}
