import type { Command, CommanderError } from 'commander';
import { type Bilingual, say } from '../core/language.js';
import type { Terminal } from './terminal.js';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const help = say('显示说明', 'show this help');

/** A command that speaks the terminal's language, and throws where commander would end the process. */
export function localised(command: Command, terminal: Terminal): Command {
  const { language, print } = terminal;
  command.exitOverride();
  // its own sentences are English; ours are told by whoever catches
  const writeOut = (text: string): void => print(text.trimEnd());
  command.configureOutput({ writeOut, writeErr: writeOut, outputError: () => undefined });
  command.helpOption('-h, --help', help[language]);
  if (command.commands.length > 0 || !command.parent) command.helpCommand('help [command]', help[language]);
  if (language === 'zh') command.configureHelp({ styleTitle: (title) => titles[title] ?? title });
  for (const inner of command.commands) localised(inner, terminal);
  return command;
}

const quoted = (text: string): string => /'([^']*)'/.exec(text)?.[1] ?? '';

const wrong: Readonly<Record<string, (what: string) => Bilingual>> = {
  'commander.unknownCommand': (what) => say(`没有“${what}”这个命令。`, `There is no command ${what}.`),
  'commander.unknownOption': (what) => say(`没有“${what}”这个选项。`, `There is no option ${what}.`),
  'commander.missingArgument': (what) => say(`缺少参数 <${what}>。`, `The argument <${what}> is missing.`),
  'commander.optionMissingArgument': (what) => say(`选项 ${what} 缺少值。`, `The option ${what} needs a value.`),
  'commander.missingMandatoryOptionValue': (what) => say(`缺少选项 ${what}。`, `The option ${what} is missing.`),
  'commander.excessArguments': () => say('参数太多。', 'There are too many arguments.'),
  'commander.invalidArgument': (what) => say(`“${what}”不在允许的值之内。`, `${what} is none of the allowed values.`),
};

/** What is wrong with the words, and how to see which are right; nothing where only the help was shown. */
export function usageSentence({ code, message }: CommanderError): Bilingual | null {
  if (code === 'commander.help') return null;
  const { zh, en } = (wrong[code] ?? (() => say('命令有误。', 'The command was not understood.')))(quoted(message));
  return say(`${zh}用 npm run cli -- --help 查看用法。`, `${en} See npm run cli -- --help.`);
}
