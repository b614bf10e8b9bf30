import type { EntityMetadata } from 'typeorm';

type Column = EntityMetadata['columns'][number];

const castOf = ({ type }: Column): string => (String(type) === 'timestamp with time zone' ? 'timestamptz' : String(type));

export function columnsOf(entity: EntityMetadata, properties: readonly string[]): Column[] {
  return properties.map((property) => {
    const column = entity.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${entity.name} has no column ${property}`);
    return column;
  });
}

/** Parameters: jurisdiction, ids, then one array for each column. */
export function insertStatement(entity: EntityMetadata, columns: readonly Column[]): string {
  const names = columns.map(({ databaseName }) => `"${databaseName}"`);
  const arrays = columns.map((column, index) => `$${index + 3}::${castOf(column)}[]`);
  const values = names.map((name) => `v.${name}`);
  return `insert into "${entity.tableName}" (jurisdiction_id, ${['id', ...names].join(', ')})
    select $1::uuid, ${['v.id', ...values].join(', ')} from unnest(${['$2::uuid[]', ...arrays].join(', ')}) as v(${['id', ...names].join(', ')})`;
}

/** Parameters: jurisdiction, ids, then for each column what it was and what it is to be. Rows that are no longer as they were are left. */
export function updateStatement(entity: EntityMetadata, columns: readonly Column[]): string {
  const pairs = columns.map((column, index) => ({ name: column.databaseName, cast: castOf(column), at: 3 + 2 * index }));
  const arrays = pairs.flatMap(({ cast, at }) => [`$${at}::${cast}[]`, `$${at + 1}::${cast}[]`]);
  const names = pairs.flatMap(({ name }) => [`"was_${name}"`, `"${name}"`]);
  const set = pairs.map(({ name }) => `"${name}" = v."${name}"`);
  const same = pairs.map(({ name }) => `t."${name}" is not distinct from v."was_${name}"`);
  return `update "${entity.tableName}" t set ${set.join(', ')} from unnest(${['$2::uuid[]', ...arrays].join(', ')}) as v(${['id', ...names].join(', ')})
    where t.jurisdiction_id = $1::uuid and t.id = v.id and ${same.join(' and ')}`;
}

/** The rows of a change, from `import_change`, with the row itself where it still stands. Parameters: batch, table, operation. */
export const changedRows = (table: string): string =>
  `import_change c left join "${table}" t on t.jurisdiction_id = c.jurisdiction_id and t.id = c.row_id
   where c.batch_id = $1 and c.table_name = $2 and c.operation = $3`;
