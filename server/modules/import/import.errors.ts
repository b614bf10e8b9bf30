import { DomainError } from '../../core/domain-error.js';
import { type Bilingual, say } from '../../core/language.js';

export class ImportNotFound extends DomainError {
  constructor(id: string) {
    super('not-found', 'IMPORT_NOT_FOUND', say(`没有找到导入批次 ${id}。请核对编号。`, `There is no import batch ${id}. Check the id.`), {
      id,
    });
  }
}

const states: Readonly<Record<string, Bilingual>> = {
  UPLOADED: say('尚未检查完', 'is not checked yet'),
  CHECKED: say('已检查、尚未导入', 'is checked, and its rows are not written yet'),
  FAULTY: say('有错误单元格', 'has wrong cells'),
  COMMITTED: say('已导入', 'is committed'),
  UNDONE: say('已撤销', 'was undone'),
  DISCARDED: say('已放弃', 'was discarded'),
};

const adviceByState: Readonly<Record<string, Bilingual>> = {
  COMMITTED: say('要改动，可以撤销这个批次，或导入一个新文件', 'To change what it wrote, undo the batch or import a new file'),
  UNDONE: say('要再导入，请重新上传文件', 'To import it again, upload the file anew'),
  DISCARDED: say('要再导入，请重新上传文件', 'To import it again, upload the file anew'),
};

/** Where the state does not say what to do next, the command does. */
const adviceByCommand: Readonly<Record<string, Bilingual>> = {
  commitImport: say('请等检查完成，或重新检查；没有错误后再导入', 'Wait for its check, or start one, and commit it where nothing is wrong'),
  undoImport: say(
    '它没有写入任何内容，不必撤销；不需要的话可以放弃',
    'It wrote nothing that could be undone; discard it where it is not needed',
  ),
};

const adviceToMend = say('请在文件中改正标出的单元格，再重新上传', 'Mend the cells in the file that are pointed out, and upload it again');

function adviceOf(state: string, command: string): Bilingual {
  if (state === 'FAULTY' && command === 'commitImport') return adviceToMend;
  return adviceByState[state] ?? adviceByCommand[command] ?? say('请刷新后核对批次', 'Load the batch again and see');
}

/** The command does not fit the state of the batch. */
export class ImportStateWrong extends DomainError {
  constructor(id: string, state: string, command: string) {
    const is = states[state] ?? say(state, `is ${state}`);
    const then = adviceOf(state, command);
    super('conflict', 'IMPORT_STATE_WRONG', say(`导入批次 ${id} ${is.zh}。${then.zh}。`, `Import batch ${id} ${is.en}. ${then.en}.`), {
      id,
      state,
    });
  }
}

export class ImportChangedMeanwhile extends DomainError {
  constructor(id: string) {
    super(
      'conflict',
      'IMPORT_CHANGED_MEANWHILE',
      say(
        `导入批次 ${id} 在您打开之后已被他人处理。请刷新后再操作。`,
        `Somebody has worked on import batch ${id} since you opened it. Load it again, then repeat.`,
      ),
      { id },
    );
  }
}

export class ImportUnderWay extends DomainError {
  constructor(id: string, jobId: string) {
    super(
      'conflict',
      'IMPORT_UNDER_WAY',
      say(
        `导入批次 ${id} 正在处理（任务 ${jobId}）。请等它完成，或先取消它。`,
        `Import batch ${id} is being worked on by job ${jobId}. Wait for it to end, or cancel it first.`,
      ),
      { id, jobId },
    );
  }
}

export class ImportKindUnknown extends DomainError {
  constructor(kind: string, known: readonly string[]) {
    super(
      'invalid',
      'IMPORT_KIND_UNKNOWN',
      say(
        `没有“${kind}”这种导入。可选：${known.join('、')}。`,
        `There is no import of the kind “${kind}”. Use one of ${known.join(', ')}.`,
      ),
      { kind, known },
    );
  }
}

export class ImportReasonInvalid extends DomainError {
  constructor() {
    super('invalid', 'IMPORT_REASON_INVALID', say('请写明撤销的原因，2 到 500 个字。', 'Say in 2 to 500 characters why it is undone.'), {
      path: ['input', 'reason'],
    });
  }
}

export class ImportMappingInvalid extends DomainError {
  constructor(column: string, field: string, fields: readonly string[]) {
    super(
      'invalid',
      'IMPORT_MAPPING_INVALID',
      say(
        `列“${column}”不能对应到“${field}”。可选的字段：${fields.join('、')}；每个字段只能对应一列。`,
        `Column “${column}” cannot be read as “${field}”. The fields are ${fields.join(', ')}, each for one column.`,
      ),
      { column, field, fields, path: ['input', 'mapping'] },
    );
  }
}
