import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

const refusal = (code: string, zh: string, en: string): DomainError => new DomainError('invalid', code, say(zh, en));

export const directoryNotEmpty = (directory: string): DomainError =>
  refusal(
    'BACKUP_DIRECTORY_NOT_EMPTY',
    `目录 ${directory} 里已有文件，不会覆盖。请给一个新目录或空目录。`,
    `The directory ${directory} holds files, and nothing is overwritten. Name a new or empty one.`,
  );

export const directoryNotWritable = (directory: string, reason: string): DomainError =>
  refusal(
    'BACKUP_DIRECTORY_NOT_WRITABLE',
    `无法写入目录 ${directory}（${reason}）。请换一个可写的目录，并确认磁盘空间足够。`,
    `The directory ${directory} cannot be written (${reason}). Choose another one, and see that the disk has room.`,
  );

export const noBackup = (directory: string, reason: string): DomainError =>
  refusal(
    'NO_BACKUP',
    `${directory} 不是完整的备份（${reason}）。请给出 backup 命令写成的目录。`,
    `${directory} is no complete backup (${reason}). Name a directory that the command backup has written.`,
  );

export const fileDiffers = (file: string): DomainError =>
  refusal(
    'BACKUP_FILE_DIFFERS',
    `备份文件 ${file} 与 manifest.json 中的校验值不符：它被改动或损坏。数据库没有改动，请换用另一份备份。`,
    `The file ${file} does not fit its checksum in manifest.json: it was altered or damaged. The database was not changed; take another backup.`,
  );

export const databaseNotEmpty = (table: string): DomainError =>
  refusal(
    'DATABASE_NOT_EMPTY',
    `目标数据库不是空的（${table} 中已有数据），没有恢复任何内容。请恢复到新的数据目录（DATA_DIR=…）或新的数据库（DATABASE_URL=…）。`,
    `The database is not empty (${table} holds rows); nothing was restored. Restore into a new data directory (DATA_DIR=…) or a new database (DATABASE_URL=…).`,
  );

export const schemaDiffers = (what: string, serverVersion: string): DomainError =>
  refusal(
    'BACKUP_SCHEMA_DIFFERS',
    `备份与本程序的数据库结构不同（${what}）。请用作备份的版本（${serverVersion}）恢复，再升级。`,
    `The backup and this program differ in the structure of the database (${what}). Restore with the version that made it (${serverVersion}), then upgrade.`,
  );

export const rowsDiffer = (table: string): DomainError =>
  refusal(
    'RESTORED_ROWS_DIFFER',
    `恢复后 ${table} 的内容与备份不符，已全部撤销，数据库仍是空的。请把这句话告知系统管理员。`,
    `After the restore ${table} differs from the backup. All of it was undone and the database is still empty; tell the system administrator.`,
  );

export const databaseTooOld = (): DomainError =>
  refusal(
    'DATABASE_NOT_CURRENT',
    '数据库还没有升级到带审计链的版本，不能这样备份。请先用 npm start 启动一次，再备份。',
    'The database is of a version before the audit chain and cannot be backed up like this. Start it once with npm start, then back it up.',
  );
