import { createHash } from 'node:crypto';
import { newIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { checkTableFile } from '../../workbook/check-table-file.js';
import { ImportBatch } from './import-batch.model.js';
import { ImportFileEmpty, ImportFileNameInvalid, ImportFileTooLarge } from './import-file.errors.js';
import { ImportFile } from './import-file.model.js';
import { importKindOf } from './import-kinds.js';

export const largestImportBytes = 20 * 1024 * 1024;
const longestName = 200;

export interface UploadedFile {
  readonly kind: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  /** SHA-256, in hexadecimal */
  readonly hash: string;
}

/** Names and hashes; what is wrong is said when it is kept, so that the refusal is audited. */
export const uploadedFile = (kind: string, fileName: string, bytes: Uint8Array): UploadedFile => ({
  kind,
  fileName: fileName.split(/[\\/]/).at(-1)?.trim() ?? '',
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  hash: createHash('sha256').update(bytes).digest('hex'),
});

interface Upload {
  readonly now: Date;
  readonly createdByCode: string;
}

/** The batch with its file, its rows not checked yet. Returns its id. Throws what `checkTableFile` refuses, before anything is kept. */
export async function insertBatch(transaction: TenantTransaction, file: UploadedFile, { now, createdByCode }: Upload): Promise<string> {
  const { kind, fileName, bytes, hash } = file;
  importKindOf(kind);
  if (fileName === '' || fileName.length > longestName || /\p{Cc}/u.test(fileName)) throw new ImportFileNameInvalid(longestName);
  if (bytes.length === 0) throw new ImportFileEmpty(fileName);
  if (bytes.length > largestImportBytes) throw new ImportFileTooLarge(largestImportBytes);
  checkTableFile(bytes, fileName);
  const id = newIdentifier();
  await transaction.insert(ImportBatch, {
    ...{ id, kind, fileName, fileHash: hash, fileSize: bytes.length, state: 'UPLOADED', mapping: {}, report: null },
    ...{ rowCount: 0, errorCount: 0, createdById: transaction.tenancy.accountId ?? null, createdByCode, createdAt: now },
    ...{ committedAt: null, undoneAt: null, undoReason: null, version: 1 },
  });
  await transaction.insert(ImportFile, { id: newIdentifier(), batchId: id, content: bytes });
  return id;
}
