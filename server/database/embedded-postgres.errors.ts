import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';

export const dataDirectoryUnwritable = (directory: string, reason: string): DomainError =>
  new DomainError(
    'invalid',
    'DATA_DIRECTORY_UNWRITABLE',
    say(
      `数据目录 ${directory} 无法写入（${reason}）。请换用可写的目录（DATA_DIR=…），或把该目录交给运行本程序的用户。`,
      `The data directory ${directory} cannot be written (${reason}). Choose a writable one (DATA_DIR=…) or give this one to the user that runs Zelian.`,
    ),
    { directory, reason },
  );

export const dataDirectoryInUse = (directory: string, pid: number): DomainError =>
  new DomainError(
    'conflict',
    'DATA_DIRECTORY_IN_USE',
    say(
      `数据目录 ${directory} 正被另一个责链进程（进程号 ${pid}）使用。请先停止它，或用 DATA_DIR=… 指定另一个目录。`,
      `The data directory ${directory} is in use by another Zelian (process ${pid}). Stop that one first, or choose another directory with DATA_DIR=….`,
    ),
    { directory, pid },
  );

export const databasePasswordLost = (file: string): DomainError =>
  new DomainError(
    'invalid',
    'DATABASE_PASSWORD_LOST',
    say(
      `数据库已存在，但密码文件 ${file} 缺失或不符。请从备份恢复该文件，或用 DATA_DIR=… 另起一个新目录。`,
      `The database is there, but its password file ${file} is missing or wrong. Restore the file from a backup, or begin a new directory with DATA_DIR=….`,
    ),
    { file },
  );

export const databaseIncomplete = (directory: string): DomainError =>
  new DomainError(
    'invalid',
    'DATABASE_INCOMPLETE',
    say(
      `目录 ${directory} 存在，但其中没有可读的数据库（缺少 PG_VERSION，或属于其他用户）。请恢复备份、换用原来的用户，或用 DATA_DIR=… 另起一个新目录。`,
      `The directory ${directory} is there without a readable database (PG_VERSION is missing, or it belongs to another user). Restore a backup, start as its user, or begin a new directory with DATA_DIR=….`,
    ),
    { directory },
  );

export const databaseVersionDiffers = (found: string, needed: string): DomainError =>
  new DomainError(
    'invalid',
    'DATABASE_VERSION_DIFFERS',
    say(
      `数据目录由 PostgreSQL ${found} 建立，本程序自带 ${needed}。请用原版本导出数据后在新目录导入，或设置 DATABASE_URL。`,
      `The data directory was made by PostgreSQL ${found}, Zelian brings ${needed}. Export with the old version and import into a new directory, or set DATABASE_URL.`,
    ),
    { found, needed },
  );

export const postgresFailed = (step: string, output: string): DomainError =>
  new DomainError(
    'invalid',
    'POSTGRES_FAILED',
    say(
      `内嵌 PostgreSQL 未能运行（${step}）：${output || '没有输出'}。请按提示处理后重试，或设置 DATABASE_URL 使用已有的数据库。`,
      `The embedded PostgreSQL did not run (${step}): ${output || 'no output'}. Mend what it names and start again, or set DATABASE_URL to a database of your own.`,
    ),
    { step, output },
  );

export const postgresBinariesMissing = (platform: string): DomainError =>
  new DomainError(
    'invalid',
    'POSTGRES_BINARIES_MISSING',
    say(
      `没有适用于 ${platform} 的内嵌 PostgreSQL。请重新运行 npm ci（不要省略可选依赖），或设置 DATABASE_URL。`,
      `There is no embedded PostgreSQL for ${platform}. Run npm ci again without omitting optional dependencies, or set DATABASE_URL.`,
    ),
    { platform },
  );

export const noUnprivilegedAccount = (): DomainError =>
  new DomainError(
    'invalid',
    'NO_UNPRIVILEGED_ACCOUNT',
    say(
      'PostgreSQL 不能以 root 运行，而系统中没有 postgres 或 nobody 用户。请以普通用户启动，或设置 DATABASE_URL。',
      'PostgreSQL does not run as root, and there is neither a user postgres nor nobody. Start as an ordinary user, or set DATABASE_URL.',
    ),
  );
