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
