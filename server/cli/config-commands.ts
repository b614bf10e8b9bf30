import { Command } from 'commander';
import { say } from '../core/language.js';
import { diffDocuments } from '../engine/documents/document-diff.js';
import { foundPlace } from '../engine/documents/found-place.js';
import { placeInWords } from '../engine/documents/place-words.js';
import { ConfigClient, type ServerOptions } from './config-client.js';
import { readConfigFile, writeConfigFile } from './config-file.js';
import { shapeFindings } from './config-shape.js';
import type { Terminal } from './terminal.js';

type End = (code: number) => void;

/** Configuration as files: reviewed, compared and brought in like code. Who brings in is known by an access token. */
export function configCommand(terminal: Terminal, end: End): Command {
  const description = say('制度文件：校验、比较、导出、交上', 'configured documents: validate, compare, export, hand in');
  return new Command('config')
    .description(description[terminal.language])
    .addCommand(validateCommand(terminal, end))
    .addCommand(diffCommand(terminal))
    .addCommand(exportCommand(terminal))
    .addCommand(importCommand(terminal, end));
}

type Text = (zh: string, en: string) => string;
const textOf =
  ({ language }: Terminal): Text =>
  (zh, en) =>
    say(zh, en)[language];

/** ZELIAN_TOKEN, never an option: what is typed stays in the history of the shell. */
const withServer = (command: Command, text: Text): Command =>
  command.option(
    '--url <address>',
    text('服务器地址；令牌放在 ZELIAN_TOKEN', 'address of the server; the token is read from ZELIAN_TOKEN'),
  );

function validateCommand(terminal: Terminal, end: End): Command {
  const { language, pathOf, print, tell } = terminal;
  const text = textOf(terminal);
  return withServer(new Command('validate'), text)
    .description(text('校验文件；给出 --url 时连同服务器上的数据一起检查', 'validate a file; with --url beside what the server has'))
    .argument('<file>', text('.json 或 .yaml 文件', 'a .json or .yaml file'))
    .action(async (file: string, options: ServerOptions) => {
      const { content } = await readConfigFile(pathOf(file));
      const findings = options.url ? await ConfigClient.at(options, language).check(content) : shapeFindings(content, language);
      for (const { severity, code, path, text: sentence } of findings)
        print([severity, code, foundPlace(content, path)[language], sentence].filter(Boolean).join('\t'));
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      tell(say(`${errors} 错，${findings.length - errors} 提示。`, `${errors} errors, ${findings.length - errors} warnings.`));
      if (errors > 0) end(1);
    });
}

function diffCommand(terminal: Terminal): Command {
  const { language, pathOf, print, tell } = terminal;
  const text = textOf(terminal);
  return new Command('diff')
    .description(text('第二个文件比第一个改了什么', 'what the second file changes as against the first'))
    .argument('<before>', text('.json 或 .yaml 文件', 'a .json or .yaml file'))
    .argument('<after>', text('.json 或 .yaml 文件', 'a .json or .yaml file'))
    .action(async (before: string, after: string) => {
      const [former, later] = [await readConfigFile(pathOf(before)), await readConfigFile(pathOf(after))];
      const changes = diffDocuments(former.content, later.content);
      for (const change of changes) {
        const values =
          'before' in change || 'after' in change
            ? [JSON.stringify(Reflect.get(change, 'before')), JSON.stringify(Reflect.get(change, 'after'))]
            : [];
        print([change.kind, placeInWords(change.path)[language], ...values.map((value) => value ?? '-')].join('\t'));
      }
      tell(say(`${changes.length} 处不同。`, `${changes.length} differences.`));
    });
}

function exportCommand(terminal: Terminal): Command {
  const { language, pathOf, tell } = terminal;
  const text = textOf(terminal);
  return withServer(new Command('export'), text)
    .description(text('把一个版本写成文件，带内容编号', 'write a version to a file, with the hash of its content'))
    .argument('<version>', text('版本的 id', 'id of the version'))
    .argument('<file>', text('新文件，.json 或 .yaml', 'a new file, .json or .yaml'))
    .action(async (id: string, file: string, options: ServerOptions) => {
      const { content, contentHash } = await ConfigClient.at(options, language).version(id);
      await writeConfigFile(pathOf(file), content, contentHash);
      tell(say(`已写入 ${file}，内容编号 ${contentHash}。`, `Written to ${file}; the content has the hash ${contentHash}.`));
    });
}

function importCommand(terminal: Terminal, end: End): Command {
  const { language, pathOf, print, tell } = terminal;
  const text = textOf(terminal);
  return withServer(new Command('import'), text)
    .description(text('交为草案并检查', 'hand in as a draft, and have it checked'))
    .argument('<file>', text('.json 或 .yaml 文件', 'a .json or .yaml file'))
    .option('--label <label>', text('换一个版本号', 'another label than the file has'))
    .action(async (file: string, options: ServerOptions & { label?: string }) => {
      const read = await readConfigFile(pathOf(file));
      const content = options.label === undefined ? read.content : { ...(read.content as object), label: options.label };
      const { id, state, findings } = await ConfigClient.at(options, language).handIn(content);
      print(id);
      for (const { severity, code, path, text: sentence } of findings)
        tell([severity, code, foundPlace(content, path)[language], sentence].filter(Boolean).join('\t'));
      tell(say(`草案已交上，状态 ${state}。`, `Handed in as a draft; its state is ${state}.`));
      if (findings.some(({ severity }) => severity === 'error')) end(1);
    });
}
