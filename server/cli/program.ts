import { Command, CommanderError } from 'commander';
import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';
import { auditCommand } from './audit-commands.js';
import { backupCommand, restoreCommand } from './backup-commands.js';
import { bootstrapCommand } from './bootstrap-command.js';
import { configCommand } from './config-commands.js';
import { importCommand } from './import-command.js';
import type { Terminal } from './terminal.js';
import { tokenCommand } from './token-command.js';
import { localised, usageSentence } from './usage.js';

const failed = 1;
const misused = 2;

/** 0: done; 1: refused or failed, with a sentence on stderr; 2: the command was not understood. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  const outcome = { code: 0 };
  const program = programOf(terminal, (code) => void (outcome.code = code));
  try {
    await program.parseAsync([...words], { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return told(error, terminal);
    terminal.tell(sentenceOf(error));
    return failed;
  }
}

function programOf(terminal: Terminal, end: (code: number) => void): Command {
  const program = localised(new Command('npm run cli --'), terminal).description(
    say('责链命令行：在控制台之外管理同一个数据库。', 'Zelian’s command line: the same database, without the console.')[terminal.language],
  );
  const commands = [bootstrapCommand, importCommand, configCommand, auditCommand, backupCommand, restoreCommand, tokenCommand];
  for (const command of commands) program.addCommand(localised(command(terminal, end), terminal));
  return program;
}

/** Help was asked for, or the words make no command; commander has printed the help, and nothing else. */
function told(error: CommanderError, terminal: Terminal): number {
  if (error.exitCode === 0) return 0;
  const sentence = usageSentence(error);
  if (sentence) terminal.tell(sentence);
  return misused;
}

/** Never a stack: what nobody foresaw is named, with what to do about it. */
function sentenceOf(error: unknown) {
  if (error instanceof DomainError) return error.sentence;
  const reason = error instanceof Error ? error.message : String(error);
  return say(
    `命令没有完成：${reason}。数据库中没有只做了一半的改动；请排除原因后重试。`,
    `The command was not completed: ${reason}. Nothing in the database was changed by half; mend the cause and try again.`,
  );
}
