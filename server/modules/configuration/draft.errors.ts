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

export class DocumentTextNotReadable extends DomainError {
  constructor(problem: string) {
    super(
      'invalid',
      'DOCUMENT_TEXT_NOT_READABLE',
      say(
        `文件内容不是合法的 JSON：${problem}。请检查括号、引号和逗号后重新上传。`,
        `The document is no valid JSON: ${problem}. Check brackets, quotes and commas and send it again.`,
      ),
      { path: ['input', 'content'] },
    );
  }
}
