import type { EntityMetadata } from 'typeorm';
import { type Bilingual, say } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { Fact } from '../fact/fact.model.js';
import { importTables } from './import-tables.js';
import { changedRows } from './write-statements.js';

interface Counted {
  readonly count: number;
  readonly first: string | null;
}

/** What stands in the way of undoing a batch, as parts of sentences; none where nothing does. */
export async function obstaclesOf(transaction: TenantTransaction, batchId: string): Promise<Bilingual[]> {
  const { connection } = transaction.manager;
  const written = new Set(
    (await transaction.query<{ name: string }>('select distinct table_name as name from import_change where batch_id = $1', [batchId])).map(
      ({ name }) => name,
    ),
  );
  const found: Bilingual[] = [];
  for (const { model } of importTables) {
    const entity = connection.getMetadata(model);
    if (!written.has(entity.tableName)) continue;
    if (model === Fact) found.push(...(await correctedSince(transaction, batchId)));
    else found.push(...(await changedSince(transaction, batchId, entity)), ...(await referredTo(transaction, batchId, entity)));
  }
  return found;
}

const labelOf = (entity: EntityMetadata): Bilingual =>
  importTables.find(({ model }) => model === entity.target)?.label ?? say(`“${entity.tableName}”`, `“${entity.tableName}”`);

/** By its code, or by the code of its agency. */
const nameOf = (row: string): string =>
  `min(coalesce(${row}->>'code', (select a.code from agency a where a.id = nullif(${row}->>'agency_id', '')::uuid)))`;

async function changedSince(transaction: TenantTransaction, batchId: string, entity: EntityMetadata): Promise<Bilingual[]> {
  const label = labelOf(entity);
  const found: Bilingual[] = [];
  for (const operation of ['INSERTED', 'UPDATED']) {
    const [row] = await transaction.query<Counted>(
      `select count(*)::int as count, ${nameOf('c.after')} as first from ${changedRows(entity.tableName)} and to_jsonb(t) is distinct from c.after`,
      [batchId, entity.tableName, operation],
    );
    if (row && row.count > 0)
      found.push(
        say(
          `${row.count} 条${label.zh}（如 ${row.first}）导入后又被改动`,
          `${row.count} ${label.en} (such as ${row.first}) were changed since`,
        ),
      );
  }
  return found;
}

/** By every foreign key there is, so that a noun of tomorrow counts too. What this batch inserted itself goes with it. */
async function referredTo(transaction: TenantTransaction, batchId: string, parent: EntityMetadata): Promise<Bilingual[]> {
  const label = labelOf(parent);
  const found: Bilingual[] = [];
  for (const child of transaction.manager.connection.entityMetadatas) {
    for (const key of child.foreignKeys.filter(({ referencedEntityMetadata }) => referencedEntityMetadata === parent)) {
      const pairs = key.columnNames.map((column, index) => `child."${column}" = t."${key.referencedColumnNames[index]}"`);
      const [row] = await transaction.query<Counted>(
        `select count(distinct child.id)::int as count, ${nameOf('c.after')} as first from import_change c
         join "${parent.tableName}" t on t.jurisdiction_id = c.jurisdiction_id and t.id = c.row_id join "${child.tableName}" child on ${pairs.join(' and ')}
         where c.batch_id = $1 and c.table_name = $2 and c.operation = 'INSERTED' and not exists (select from import_change own
           where own.batch_id = $1 and own.table_name = $3 and own.row_id = child.id)`,
        [batchId, parent.tableName, child.tableName],
      );
      const by = labelOf(child);
      if (row && row.count > 0)
        found.push(
          say(
            `${row.count} 条${by.zh}引用了导入的${label.zh}（如 ${row.first}）`,
            `${row.count} ${by.en} refer to imported ${label.en} (such as ${row.first})`,
          ),
        );
    }
  }
  return found;
}

async function correctedSince(transaction: TenantTransaction, batchId: string): Promise<Bilingual[]> {
  const [row] = await transaction.query<Counted>(
    `select count(*)::int as count, min(a.code || ' ' || e.code || ' ' || later.period) as first from import_change c
     join fact later on later.jurisdiction_id = c.jurisdiction_id and later.supersedes_id = c.row_id and later.withdrawn_at is null
     join agency a on a.jurisdiction_id = later.jurisdiction_id and a.id = later.agency_id
     join data_element e on e.jurisdiction_id = later.jurisdiction_id and e.id = later.data_element_id
     where c.batch_id = $1 and c.table_name = 'fact'
       and not exists (select from import_change own where own.batch_id = $1 and own.table_name = 'fact' and own.row_id = later.id)`,
    [batchId],
  );
  if (!row || row.count === 0) return [];
  return [say(`${row.count} 个数值（如 ${row.first}）导入后又被更正`, `${row.count} values (such as ${row.first}) were corrected since`)];
}
