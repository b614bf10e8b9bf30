import type { ObjectLiteral, ObjectType } from 'typeorm';
import type { TenantTransaction } from '../server/database/tenant-transaction.js';

export type SeedRow = Readonly<Record<string, unknown>>;

const mostRows = 1000;

/** Inserts rows by property names of the model, a thousand at a time, each column as one array. */
export async function bulkInsert(
  transaction: TenantTransaction,
  model: ObjectType<ObjectLiteral>,
  rows: readonly SeedRow[],
): Promise<void> {
  const { tableName, columns } = transaction.manager.connection.getMetadata(model);
  const casts = columns.map((column, index) => `$${index + 1}::${String(column.type)}[]`);
  const names = columns.map((column) => `"${column.databaseName}"`);
  const text = `insert into "${tableName}" (${names.join(', ')}) select * from unnest(${casts.join(', ')})`;
  const { jurisdictionId } = transaction.tenancy;
  for (let first = 0; first < rows.length; first += mostRows) {
    const part: readonly SeedRow[] = rows.slice(first, first + mostRows).map((row) => ({ jurisdictionId, ...row }));
    await transaction.query(
      text,
      columns.map((column) => part.map((row) => parameter(row[column.propertyName], column.type === 'jsonb'))),
    );
  }
}

function parameter(value: unknown, isDocument: boolean): unknown {
  if (value === undefined || value === null) return null;
  if (isDocument) return JSON.stringify(value);
  return value instanceof Date ? value.toISOString() : value;
}
