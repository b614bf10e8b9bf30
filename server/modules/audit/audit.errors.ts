import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class AuditNumberInvalid extends DomainError {
  constructor(from: number) {
    super(
      'invalid',
      'AUDIT_NUMBER_INVALID',
      say(
        `审计记录的编号从 1 开始，不能是 ${from}。请改用 1 或更大的整数。`,
        `Audit entries are numbered from 1; there is no ${from}. Take 1 or more.`,
      ),
      { from },
    );
  }
}

export class AuditRangeInvalid extends DomainError {
  constructor(name: string) {
    super(
      'invalid',
      'AUDIT_RANGE_INVALID',
      say(
        `导出范围有误：${name}。日期应形如 2026-07-14，开始不晚于结束；format 应为 jsonl 或 csv。`,
        `The range of the export is wrong: ${name}. Days look like 2026-07-14, the first is not after the last; format is jsonl or csv.`,
      ),
      { name },
    );
  }
}
