import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';

export class FileUnreadable extends DomainError {
  constructor(file: string, reason: string) {
    super(
      'invalid',
      'FILE_UNREADABLE',
      say(
        `无法读取文件 ${file}（${reason}）。请检查路径和权限。`,
        `The file ${file} cannot be read (${reason}). Check its path and rights.`,
      ),
      { file },
    );
  }
}

export class FileExists extends DomainError {
  constructor(file: string, reason: string) {
    super(
      'conflict',
      'FILE_NOT_WRITABLE',
      say(
        `无法新建文件 ${file}（${reason}）。已有的文件不会被覆盖，请换一个名称。`,
        `The file ${file} cannot be made (${reason}). A file that is there is not overwritten; take another name.`,
      ),
      { file },
    );
  }
}

export class NoJurisdiction extends DomainError {
  constructor(given: string | undefined, known: readonly string[]) {
    const zh = known.length === 0 ? '数据库里还没有辖区，请先运行 bootstrap' : `现有辖区：${known.join('、')}`;
    const en = known.length === 0 ? 'the database holds none yet: run bootstrap first' : `there are: ${known.join(', ')}`;
    super(
      'not-found',
      'NO_JURISDICTION',
      given === undefined
        ? say(`请用 --jurisdiction 指明辖区。${zh}。`, `Name the jurisdiction with --jurisdiction; ${en}.`)
        : say(`没有代码为 ${given} 的辖区。${zh}。`, `There is no jurisdiction ${given}; ${en}.`),
      { known },
    );
  }
}

export class FileTooLarge extends DomainError {
  constructor(file: string, bytes: number, most: number) {
    super(
      'invalid',
      'FILE_TOO_LARGE',
      say(
        `文件 ${file} 有 ${bytes} 字节，超过 ${most}，不像是制度文件。没有读取。`,
        `The file ${file} has ${bytes} bytes, more than ${most}: it is no configured document. It was not read.`,
      ),
      { file, bytes, most },
    );
  }
}

export class FileOfOtherForm extends DomainError {
  constructor(file: string, form: string) {
    super(
      'invalid',
      'FILE_OF_OTHER_FORM',
      say(
        `文件 ${file} 的格式是 ${form.slice(0, 20)}，这个版本的责链只认识 1。请用同一版本重新导出。`,
        `The file ${file} has the form ${form.slice(0, 20)}; this version of Zelian knows 1. Export it again with this version.`,
      ),
      { file },
    );
  }
}

export class TokenMissing extends DomainError {
  constructor() {
    super(
      'unauthenticated',
      'TOKEN_MISSING',
      say(
        '请把访问令牌放在环境变量 ZELIAN_TOKEN 里。令牌在控制台“我的”页生成。',
        'Set ZELIAN_TOKEN to an access token; the console makes one under “My account”.',
      ),
    );
  }
}

/** In the server's own sentence. */
export class ServerRefused extends DomainError {
  constructor(code: string, sentence: string) {
    super('invalid', code, say(`服务器没有照办（${code}）：${sentence}`, `The server refused (${code}): ${sentence}`), { code });
  }
}
