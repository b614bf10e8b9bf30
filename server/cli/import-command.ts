import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { type Language, say } from '../core/language.js';
import { type ImportDone, runImport } from '../modules/import/import-now.js';
import { FileUnreadable } from './cli.errors.js';
import { chosenJurisdiction } from './jurisdiction-choice.js';
import { withSource } from './open-database.js';
import type { Terminal } from './terminal.js';

interface Options {
  readonly dryRun?: boolean;
  readonly jurisdiction?: string;
}

/** Ends with 1 where something in the file is wrong: then nothing was written, and each place is named on stdout. */
export function importCommand(terminal: Terminal, end: (code: number) => void): Command {
  const { language, print, tell } = terminal;
  const text = (zh: string, en: string): string => say(zh, en)[language];
  return new Command('import')
    .description(text('从 XLSX 或 CSV 导入，检查与控制台相同', 'import XLSX or CSV, with the same checks as in the console'))
    .argument('<kind>', text('种类，如 agencies、facts', 'what it holds, such as agencies or facts'))
    .argument('<file>', text('文件', 'the file'))
    .option('--dry-run', text('只检查，不写入', 'check only, write nothing'))
    .option('--jurisdiction <code>', text('辖区代码；只有一个时可省略', 'code of the jurisdiction; needed where there are several'))
    .action(async (kind: string, file: string, options: Options) => {
      const done = await imported(terminal, { kind, file, ...options });
      for (const line of findingLines(done, language)) print(line);
      tell(summary(done));
      if (done.findingsTotal > 0) end(1);
    });
}

async function imported({ settings, pathOf, tell }: Terminal, asked: Options & { kind: string; file: string }): Promise<ImportDone> {
  const bytes = await readFile(pathOf(asked.file)).catch((error: Error) => {
    throw new FileUnreadable(asked.file, error.message);
  });
  return withSource(settings(), tell, async (source, ownerUrl) => {
    const { id: jurisdictionId } = await chosenJurisdiction(source, ownerUrl, asked.jurisdiction);
    const fileName = path.basename(asked.file);
    return runImport(source, { jurisdictionId, kind: asked.kind, fileName, bytes, isDryRun: asked.dryRun ?? false });
  });
}

/** One line for each wrong cell: where it is, what is wrong, and what may have been meant. */
const findingLines = ({ findings }: ImportDone, language: Language): string[] =>
  findings.map((finding) => {
    const [message, suggestion] = language === 'zh' ? [finding.message, finding.suggestion] : [finding.messageEn, finding.suggestionEn];
    return [finding.address ? `${finding.sheet}!${finding.address}` : finding.sheet, message, suggestion].filter(Boolean).join('\t');
  });

function summary({ counts, findingsTotal, isCommitted }: ImportDone) {
  const zh = `共 ${counts.rows} 行：新增 ${counts.new}，修改 ${counts.changed}，未变 ${counts.unchanged}，有误 ${counts.wrong}。`;
  const en = `${counts.rows} rows: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.wrong} wrong.`;
  if (findingsTotal > 0)
    return say(
      `${zh}有 ${findingsTotal} 处需要改正，没有写入任何内容。`,
      `${en} ${findingsTotal} places need mending; nothing was written.`,
    );
  return isCommitted
    ? say(`${zh}已导入。`, `${en} Imported.`)
    : say(
        `${zh}检查通过，没有写入；可在控制台中确认导入。`,
        `${en} All is in order; nothing was written. It can be committed in the console.`,
      );
}
