import type { DataSource } from 'typeorm';
import { AccessTable } from '../../../server/access/access-table.js';
import { systemClock } from '../../../server/core/clock.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { type JobOutcome, runJob } from '../../../server/jobs/run-job.js';
import { moduleAccess } from '../../../server/modules/access.js';
import { Commands } from '../../../server/modules/audit/commands.js';
import { importHandlers } from '../../../server/modules/import/import.job.js';
import { ImportService } from '../../../server/modules/import/import.service.js';
import { importKindOf } from '../../../server/modules/import/import-kinds.js';
import { type ImportDone, runImport } from '../../../server/modules/import/import-now.js';
import { DatabaseJobStore } from '../../../server/modules/job/job-store.js';
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
  readonly imports: ImportService;
  /** a new request of the department of the first jurisdiction */
  department(): RequestContext;
  /** works a queued job off; how it ended, and its sentence */
  work(job: { readonly id: string } | null): Promise<readonly [JobOutcome, string]>;
  /** id and version of a batch */
  batch(id: string): Promise<{ readonly id: string; readonly version: number; readonly state: string }>;
  /** asks for the undoing of a batch and waits */
  undo(id: string): Promise<readonly [JobOutcome, string]>;
  /** rows of the first jurisdiction; `$1` is its id */
  read<Found>(text: string, ...values: readonly unknown[]): Promise<Found[]>;
  /** of every row but those of batches and of the audit trail */
  hashOfData(): Promise<string>;
  close(): Promise<void>;
}

const ownTables = ['import_batch', 'import_file', 'import_change', 'idempotency_key', 'audit_entry', 'audit_seal', 'job'];

export async function importWorld(): Promise<ImportWorld> {
  const database = await createTestDatabase();
  const world = await buildWorld(database);
  const owner = await openOwnerSource(database.ownerUrl);
  const { jurisdictionId } = world.first;
  const bringFile = (kind: string, fileName: string, bytes: Uint8Array, isDryRun = false): Promise<ImportDone> =>
    runImport(world.source, { jurisdictionId, kind, fileName, bytes, isDryRun });
  const imports = new ImportService(new Commands(world.source, new AccessTable(moduleAccess), systemClock), () => undefined);
  const read: ImportWorld['read'] = (text, ...values) => owner.query(text, [jurisdictionId, ...values]);
  const department = (): RequestContext => ({ ...world.first.contextOf('department'), requestId: newIdentifier() });
  const work = (job: { readonly id: string } | null) => workOff(world, job?.id as string);
  const batch: ImportWorld['batch'] = async (id) =>
    (
      await read<Awaited<ReturnType<ImportWorld['batch']>>>(
        'select id, version, state from import_batch where jurisdiction_id = $1 and id = $2',
        id,
      )
    )[0] as never;
  return {
    ...{ world, owner, year: world.thisYear, bringFile, imports, read, department, work, batch },
    undo: async (id) => {
      const { version } = await batch(id);
      const asked = { id, version, reason: '文件用错了', idempotencyKey: newIdentifier() };
      return work((await imports.undo(department(), asked)).job);
    },
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

async function workOff({ source, first }: World, id: string): Promise<readonly [JobOutcome, string]> {
  const store = new DatabaseJobStore(source);
  const job = await store.claim({ jurisdictionId: first.jurisdictionId, id }, 0);
  if (job === null) throw new Error(`job ${id} is not waiting`);
  const handler = new Map(importHandlers(source, systemClock)).get(job.kind);
  if (!handler) throw new Error(`nobody handles ${job.kind}`);
  const report = (error: unknown): never => {
    throw error;
  };
  const outcome = await runJob(job, { store, handler, beatMs: 5000, report });
  const [row] = await inTransaction(source, { role: 'WORKER', jurisdictionId: first.jurisdictionId }, (transaction) =>
    transaction.query<{ message: string }>('select message from job where id = $1', [id]),
  );
  return [outcome, row?.message ?? ''];
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
