import { Command } from 'commander';
import { say } from '../core/language.js';
import { demonstrationToken } from './demonstration-token.js';
import type { Terminal } from './terminal.js';

export function tokenCommand({ language, settings, print }: Terminal): Command {
  const text = (zh: string, en: string): string => say(zh, en)[language];
  return new Command('token')
    .description(text('为正在运行的演示打印一个访问令牌', 'print an access token for an account of the running demonstration'))
    .argument('<account>', text('演示账号，如 department', 'account of the demonstration, such as department'))
    .action(async (account: string) => print(await demonstrationToken(settings(), account)));
}
