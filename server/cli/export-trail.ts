import { open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DataSource } from 'typeorm';
import { systemClock } from '../core/clock.js';
import type { Language } from '../core/language.js';
import { workerRole } from '../core/role.js';
import { inTransaction } from '../database/tenant-transaction.js';
import { beginExport, exportPieces } from '../modules/audit/export-audit.js';
import type { ExportHead } from '../modules/audit/export-head.js';
import { sealEntries } from '../modules/audit/seal-entries.js';
import { FileExists } from './cli.errors.js';
import { chosenJurisdiction } from './jurisdiction-choice.js';
import { systemEntry } from './system-entry.js';

export interface ExportOptions {
  readonly jurisdiction?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface ExportPlace {
  readonly source: DataSource;
  readonly ownerUrl: string;
  readonly language: Language;
}

/** Writes a new file that its owner alone may read; the export is an entry of the trail like one in the console. */
export async function exportTrail({ source, ownerUrl, language }: ExportPlace, file: string, options: ExportOptions): Promise<ExportHead> {
  const { id: jurisdictionId } = await chosenJurisdiction(source, ownerUrl, options.jurisdiction);
  const tenancy = { role: workerRole, jurisdictionId } as const;
  const wanted = { from: options.from ?? null, to: options.to ?? null, format: file.endsWith('.csv') ? 'csv' : 'jsonl' };
  // without a running server nobody else seals; beside one, they take turns
  await sealEntries(source, jurisdictionId, systemClock);
  const handle = await open(file, 'wx', 0o600).catch((error: Error) => {
    throw new FileExists(file, error.message);
  });
  try {
    const begun = await inTransaction(source, tenancy, async (transaction) => {
      const found = await beginExport(transaction, wanted, new Date());
      await systemEntry(transaction, { action: 'exportAudit', subjectType: 'AuditSeal', after: found.note });
      return found;
    });
    await pipeline(Readable.from(exportPieces(source, tenancy, begun, language)), handle.createWriteStream());
    return begun.head;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error;
  }
}
