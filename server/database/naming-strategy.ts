import { DefaultNamingStrategy, type Table } from 'typeorm';

const nameOf = (table: Table | string): string => (typeof table === 'string' ? table : table.name).split('.').pop() as string;
const columns = (names: readonly string[]): string => names.filter((name) => name !== 'jurisdiction_id').join('_');
/** PostgreSQL cuts names at 63 bytes */
const fitted = (name: string): string => (name.length <= 63 ? name : `${name.slice(0, 54)}_${name.length}`);

/** Names that people can read: `fact_agency_id_fkey`, `agency_pkey`. */
export class ReadableNames extends DefaultNamingStrategy {
  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}_pkey`;
  }

  override foreignKeyName(table: Table | string, names: string[]): string {
    return fitted(`${nameOf(table)}_${columns(names)}_fkey`);
  }
}
