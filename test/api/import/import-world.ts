import type { DataSource } from 'typeorm';
import { importKindOf } from '../../../server/modules/import/import-kinds.js';
import { type ImportDone, runImport } from '../../../server/modules/import/import-now.js';
import { writeWorkbook } from '../../../server/workbook/write-workbook.js';
import { hashOfTables } from '../../support/access/mutation-findings.js';
import { openOwnerSource } from '../../support/data-source.js';
import { createTestDatabase } from '../../support/database.js';
import { buildWorld, type World } from '../../support/world.js';

export type Row = Readonly<Record<string, string>>;

export interface ImportWorld {
  readonly world: World;
  /** past row security */
  readonly owner: DataSource;
  /** year of the unpublished cycle */
  readonly year: number;
  /** a workbook of rows by field, brought into the first jurisdiction as from the command line */
  bring(kind: string, rows: readonly Row[], isDryRun?: boolean): Promise<ImportDone>;
  bringFile(kind: string, fileName: string, bytes: Uint8Array): Promise<ImportDone>;
  /** rows of the first jurisdiction; `$1` is its id */
  read<Found>(text: string, ...values: readonly unknown[]): Promise<Found[]>;
  /** of every row but those of batches and of the audit trail */
  hashOfData(): Promise<string>;
  close(): Promise<void>;
}

const ownTables = ['import_batch', 'import_file', 'import_change', 'audit_entry', 'audit_seal', 'job'];

export async function importWorld(): Promise<ImportWorld> {
  const database = await createTestDatabase();
  const world = await buildWorld(database);
  const owner = await openOwnerSource(database.ownerUrl);
  const { jurisdictionId } = world.first;
  const bringFile = (kind: string, fileName: string, bytes: Uint8Array, isDryRun = false): Promise<ImportDone> =>
    runImport(world.source, { jurisdictionId, kind, fileName, bytes, isDryRun });
  return {
    ...{ world, owner, year: world.thisYear, bringFile },
    bring: async (kind, rows, isDryRun) => bringFile(kind, `${kind}.xlsx`, await workbookOf(kind, rows), isDryRun),
    read: (text, ...values) => owner.query(text, [jurisdictionId, ...values]),
    hashOfData: () => hashOfTables(owner, ownTables),
    close: async () => {
      await owner.destroy();
      await world.close();
      await database.drop();
    },
  };
}

/** Under Chinese headers, only for the fields that any of the rows has. */
export async function workbookOf(kind: string, rows: readonly Row[]): Promise<Uint8Array> {
  const { label, columns } = importKindOf(kind);
  const used = columns.filter(({ field }) => rows.some((row) => row[field] !== undefined));
  const sheet = {
    name: label.zh,
    columns: used.map((column) => ({ header: column.label.zh, isText: true })),
    rows: rows.map((row) => used.map(({ field }) => row[field] ?? null)),
  };
  return writeWorkbook({ sheets: [sheet] });
}

/** `B2 NOT_KNOWN`, for each finding. */
export const told = ({ findings }: ImportDone): string[] => findings.map(({ address, code }) => `${address} ${code}`.trim());
