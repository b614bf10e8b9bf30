import { Command } from 'commander';
import { say } from '../core/language.js';
import { type ExportOptions, exportTrail } from './export-trail.js';
import { withSource } from './open-database.js';
import type { Terminal } from './terminal.js';
import { verifyFile } from './verify-file.js';

type End = (code: number) => void;

export function auditCommand(terminal: Terminal, end: End): Command {
  const description = say('审计记录：导出、核验', 'the audit trail: export it, verify an export');
  return new Command('audit')
    .description(description[terminal.language])
    .addCommand(verifyCommand(terminal, end))
    .addCommand(exportCommand(terminal));
}

function verifyCommand({ language, pathOf, print, tell }: Terminal, end: End): Command {
  const text = (zh: string, en: string): string => say(zh, en)[language];
  return new Command('verify')
    .description(text('核验导出文件；不需要数据库', 'verify an exported file; needs no database'))
    .argument('<export>', text('导出的 .jsonl 文件', 'the exported .jsonl file'))
    .option('--head <hash>', text('另行保存的封签，应出现在文件中', 'a hash that was kept elsewhere and must be in the file'))
    .action(async (file: string, { head }: { head?: string }) => {
      const { isIntact, sentences } = await verifyFile(pathOf(file), head);
      for (const sentence of sentences) isIntact ? print(sentence[language]) : tell(sentence);
      if (!isIntact) end(1);
    });
}

function exportCommand({ language, settings, pathOf, tell }: Terminal): Command {
  const text = (zh: string, en: string): string => say(zh, en)[language];
  return new Command('export')
    .description(
      text(
        '把审计记录导出为文件；.csv 供人阅读，其余为可核验的行',
        'export the audit trail; .csv for people, else lines that can be verified',
      ),
    )
    .argument('<file>', text('新文件', 'a new file'))
    .option('--jurisdiction <code>', text('辖区代码；只有一个时可省略', 'code of the jurisdiction; needed where there are several'))
    .option('--from <day>', text('封存的第一天（UTC）', 'first day of sealing (UTC)'))
    .option('--to <day>', text('封存的最后一天（UTC）', 'last day of sealing (UTC)'))
    .action(async (file: string, options: ExportOptions) => {
      const head = await withSource(settings(), tell, (source, ownerUrl) =>
        exportTrail({ source, ownerUrl, language }, pathOf(file), options),
      );
      tell(
        say(
          `已导出 ${head.count} 条审计记录到 ${file}，末尾封签 ${head.lastHash}。请另行保存这个封签。`,
          `Exported ${head.count} audit entries to ${file}; the last hash is ${head.lastHash}. Keep that hash elsewhere.`,
        ),
      );
    });
}
