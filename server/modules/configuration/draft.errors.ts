import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class DraftNotReadable extends DomainError {
  constructor(paths: readonly string[]) {
    super(
      'invalid',
      'DRAFT_NOT_READABLE',
      say(
        `草稿缺少基本信息：${paths.join('、')}。请补齐种类、代码、名称（中文）和版本标签。`,
        `The draft lacks what identifies it: ${paths.join(', ')}. Fill in kind, code, Chinese name and the version's label.`,
      ),
      { paths },
    );
  }
}

export class DraftLabelTaken extends DomainError {
  constructor(code: string, label: string) {
    super(
      'conflict',
      'DRAFT_LABEL_TAKEN',
      say(
        `文件 ${code} 已有标签为 ${label} 的版本。请换一个标签。`,
        `Document ${code} has a version labelled ${label} already. Choose another label.`,
      ),
      { code, label },
    );
  }
}
