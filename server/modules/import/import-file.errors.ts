import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class ImportFileTooLarge extends DomainError {
  constructor(allowed: number) {
    const megabytes = allowed / 1024 / 1024;
    super(
      'limit-exceeded',
      'IMPORT_FILE_TOO_LARGE',
      say(`文件超过 ${megabytes} MB。请分成几个文件导入。`, `The file is larger than ${megabytes} MB. Split it and import the parts.`),
      { allowed },
    );
  }
}

export class ImportFileEmpty extends DomainError {
  constructor(fileName: string) {
    super(
      'invalid',
      'IMPORT_FILE_EMPTY',
      say(
        `文件 ${fileName} 是空的。请选择有内容的 XLSX 或 CSV 文件。`,
        `The file ${fileName} is empty. Choose an XLSX or CSV file with rows in it.`,
      ),
      { fileName },
    );
  }
}

export class ImportFileNameInvalid extends DomainError {
  constructor(longest: number) {
    super(
      'invalid',
      'IMPORT_FILE_NAME_INVALID',
      say(
        `请在 fileName 中给出文件名，最多 ${longest} 个字，如 指标数据.xlsx。`,
        `Give the name of the file in fileName, at most ${longest} characters, such as facts.xlsx.`,
      ),
      { path: ['fileName'] },
    );
  }
}

/** Its bytes went with it when it was discarded. */
export class ImportFileGone extends DomainError {
  constructor(id: string) {
    super(
      'conflict',
      'IMPORT_FILE_GONE',
      say(
        `导入批次 ${id} 的文件已随批次放弃而删除。请重新上传。`,
        `The file of import batch ${id} was removed when the batch was discarded. Upload it again.`,
      ),
      { id },
    );
  }
}

export class ImportNotChecked extends DomainError {
  constructor(id: string) {
    super(
      'conflict',
      'IMPORT_NOT_CHECKED',
      say(`导入批次 ${id} 还没有检查完。请等检查任务完成。`, `Import batch ${id} is not checked yet. Wait for its check to end.`),
      { id },
    );
  }
}

/** A page of another site could otherwise send a file in somebody's name. */
export class ImportNotFromConsole extends DomainError {
  constructor() {
    super(
      'forbidden',
      'IMPORT_NOT_FROM_CONSOLE',
      say(
        '上传文件须带请求头 apollo-require-preflight 或 x-requested-with。',
        'An upload carries the header apollo-require-preflight or x-requested-with.',
      ),
    );
  }
}

export class ImportBodyMissing extends DomainError {
  constructor() {
    super(
      'invalid',
      'IMPORT_BODY_MISSING',
      say(
        '请把文件内容作为请求正文发送，content-type 为 application/octet-stream。',
        'Send the file itself as the body, with the content type application/octet-stream.',
      ),
    );
  }
}
