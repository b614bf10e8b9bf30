import { Command } from 'commander';
import { say } from '../core/language.js';
import { bootstrap } from './bootstrap.js';
import { withSource } from './open-database.js';
import type { Terminal } from './terminal.js';

interface Options {
  readonly jurisdiction: string;
  readonly name: string;
  readonly nameEn: string;
  readonly system: string;
  readonly security: string;
  readonly audit: string;
}

export function bootstrapCommand({ language, settings, print, tell }: Terminal): Command {
  const text = (zh: string, en: string): string => say(zh, en)[language];
  return new Command('bootstrap')
    .description(
      text(
        '在空数据库中建立辖区和三名管理员，各给出一个一次性链接',
        'set up an empty database: a jurisdiction and its three administrators',
      ),
    )
    .requiredOption('--jurisdiction <code>', text('辖区代码，如 county', 'code of the jurisdiction, such as county'))
    .requiredOption('--name <name>', text('辖区中文名称', 'its Chinese name'))
    .requiredOption('--name-en <name>', text('辖区英文名称', 'its English name'))
    .option('--system <account>', text('系统管理员的账号', 'account of the system administrator'), 'system')
    .option('--security <account>', text('安全管理员的账号', 'account of the security administrator'), 'security')
    .option('--audit <account>', text('审计管理员的账号', 'account of the audit administrator'), 'audit')
    .action(async ({ jurisdiction: code, name, nameEn, ...accounts }: Options) => {
      const { host, port, ...rest } = settings();
      const made = await withSource({ host, port, ...rest }, tell, (source) =>
        bootstrap(source, { jurisdiction: { code, name, nameEn }, accounts }),
      );
      tell(
        say(
          '已建立辖区和三名管理员。下面的链接各用一次，72 小时内有效，只显示这一次，请分别交给本人：',
          'The jurisdiction and its three administrators are there. Each link works once, within 72 hours, and is shown only now; hand each to its person:',
        ),
      );
      for (const account of made) print(`${account.role}\t${account.code}\thttp://${host}:${port}${account.path}`);
    });
}
