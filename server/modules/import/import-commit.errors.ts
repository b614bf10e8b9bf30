import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

/** Somebody wrote while the file was being judged: the work is done again from the start. */
export class ImportDataChanged extends DomainError {
  constructor() {
    super(
      'conflict',
      'IMPORT_DATA_CHANGED',
      say(
        '导入期间数据被他人改动，没有写入任何内容。请重新检查后再导入。',
        'Somebody changed the data during the import, and nothing was written. Check the file again, then repeat.',
      ),
    );
  }
}

/** What was right at the check is wrong now. */
export class ImportHasErrors extends DomainError {
  constructor(id: string, count: number, first: { readonly address: string; readonly zh: string; readonly en: string }) {
    super(
      'conflict',
      'IMPORT_HAS_ERRORS',
      say(
        `导入批次 ${id} 有 ${count} 处错误，没有写入任何内容。第一处：${first.address} ${first.zh}。请改正文件后重新上传，或改正所引用的数据后重新检查。`,
        `Import batch ${id} has ${count} errors, and nothing was written. The first: ${first.address} ${first.en}. Mend the file and upload it again, or mend the data it names and check again.`,
      ),
      { id, errors: count },
    );
  }
}

interface InTheWay {
  readonly zh: string;
  readonly en: string;
}

/** Undoing would take away what others rest on, or overwrite what somebody did since. */
export class ImportNotUndoable extends DomainError {
  constructor(id: string, reasons: readonly InTheWay[]) {
    const shown = reasons.slice(0, 3);
    super(
      'conflict',
      'IMPORT_NOT_UNDOABLE',
      say(
        `导入批次 ${id} 不能撤销，没有改动任何内容：${shown.map(({ zh }) => zh).join('；')}。请先处理这些，再撤销。`,
        `Import batch ${id} cannot be undone, and nothing was changed: ${shown.map(({ en }) => en).join('; ')}. Deal with these first, then repeat.`,
      ),
      { id, reasons: reasons.length },
    );
  }
}
