import { access, constants } from 'node:fs/promises';
import { type Bilingual, say } from '../core/language.js';
import { type ExportVerification, verifyExport } from '../modules/audit/verify-export.js';
import { FileUnreadable } from './cli.errors.js';
import { fileLines } from './file-lines.js';

export interface FileVerdict {
  readonly isIntact: boolean;
  readonly sentences: readonly Bilingual[];
}

/** Reads nothing but the file. `head` is a hash that was kept elsewhere. */
export async function verifyFile(file: string, head?: string): Promise<FileVerdict> {
  await access(file, constants.R_OK).catch((error: Error) => {
    throw new FileUnreadable(file, error.message);
  });
  let isHeadFound = head === undefined;
  async function* lines(): AsyncGenerator<string> {
    for await (const line of fileLines(file)) {
      if (head !== undefined && line.includes(`"hash":"${head}"`)) isHeadFound = true;
      yield line;
    }
  }
  const found = await verifyExport(lines());
  const complaints = complaintsOf(found, isHeadFound ? undefined : head);
  return { isIntact: complaints.length === 0, sentences: complaints.length > 0 ? complaints : [praise(found)] };
}

function complaintsOf({ broken, unsealedOverAMinute }: ExportVerification, missingHead: string | undefined): Bilingual[] {
  if (broken) return [broken.sentence];
  return [
    ...(unsealedOverAMinute === 0
      ? []
      : [
          say(
            `有 ${unsealedOverAMinute} 条记录超过一分钟仍未封存：封存没有运行，请检查服务。已封存的部分完好。`,
            `${unsealedOverAMinute} entries were unsealed for more than a minute: the server does not seal, look after it. What is sealed is in order.`,
          ),
        ]),
    ...(missingHead === undefined
      ? []
      : [
          say(
            `文件中没有另行保存的封签 ${missingHead}：审计链被改写过，或导出的范围不含它。`,
            `The hash kept elsewhere, ${missingHead}, is not in the file: the chain was rewritten, or the range of the export leaves it out.`,
          ),
        ]),
  ];
}

function praise({ entries, firstNumber, lastNumber, headHash, dailyHeads, unsealed }: ExportVerification): Bilingual {
  if (entries === 0) return say('文件完好，其中没有已封存的记录。', 'The file is in order; it holds no sealed entry.');
  return say(
    `完好：第 ${firstNumber} 至 ${lastNumber} 号共 ${entries} 条，每日封签 ${dailyHeads.length} 个，未封存 ${unsealed} 条，末尾封签 ${headHash}。`,
    `In order: ${entries} entries, numbers ${firstNumber} to ${lastNumber}, ${dailyHeads.length} daily heads, ${unsealed} not yet sealed, last hash ${headHash}.`,
  );
}
