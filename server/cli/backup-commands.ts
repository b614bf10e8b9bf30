import { Command } from 'commander';
import { say } from '../core/language.js';
import { makeBackup } from './backup/make-backup.js';
import type { Manifest } from './backup/manifest.js';
import { restoreBackup } from './backup/restore-backup.js';
import { noteInTrail } from './note-in-trail.js';
import { withLogin, withOwner, withSource } from './open-database.js';
import type { Terminal } from './terminal.js';

const rowsOf = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0);

/** What the trail says of a backup: when it was made, never where it lies. */
const told = (manifest: Manifest) => ({ madeAt: manifest.madeAt, rows: rowsOf(manifest), tables: manifest.tables.length });

export function backupCommand({ language, settings, pathOf, tell }: Terminal): Command {
  const text = (zh: string, en: string): string => say(zh, en)[language];
  return new Command('backup')
    .description(text('把整个数据库备份到新目录；服务可以照常运行', 'back the whole database up into a new directory; servers may go on'))
    .argument('<directory>', text('新目录或空目录', 'a new or empty directory'))
    .action(async (directory: string) => {
      const target = pathOf(directory);
      // not brought to this version first: a backup is made before an upgrade
      const manifest = await withOwner(settings(), tell, async (ownerUrl) => {
        const made = await makeBackup(ownerUrl, target);
        await withLogin(ownerUrl, (source) => noteInTrail({ source, ownerUrl }, 'backup', told(made)));
        return made;
      });
      tell(
        say(
          `已备份 ${manifest.tables.length} 张表、${rowsOf(manifest)} 行到 ${target}。其中有密码散列和个人信息，请妥善保管。`,
          `Backed up ${manifest.tables.length} tables with ${rowsOf(manifest)} rows into ${target}. It holds hashes of passwords and personal data: keep it safe.`,
        ),
      );
    });
}

export function restoreCommand({ language, settings, pathOf, tell }: Terminal): Command {
  const text = (zh: string, en: string): string => say(zh, en)[language];
  return new Command('restore')
    .description(text('把备份恢复到空数据库', 'restore a backup into an empty database'))
    .argument('<directory>', text('备份目录', 'directory of the backup'))
    .action(async (directory: string) => {
      const manifest = await withSource(settings(), tell, async (source, ownerUrl) => {
        const restored = await restoreBackup(ownerUrl, pathOf(directory));
        await noteInTrail({ source, ownerUrl }, 'restore', told(restored));
        return restored;
      });
      tell(
        say(
          `已恢复 ${manifest.madeAt} 的备份，共 ${rowsOf(manifest)} 行，逐表校验一致。原有的登录和访问令牌均已失效，请重新登录。`,
          `Restored the backup of ${manifest.madeAt}: ${rowsOf(manifest)} rows, every table checked. Sessions and access tokens in it have ended; everybody signs in anew.`,
        ),
      );
    });
}
