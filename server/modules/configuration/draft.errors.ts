import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';
import type { MergeConflict } from '../../engine/documents/document-merge.js';

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

/** A document in the shape of another release. */
export class DocumentOfOtherSchema extends DomainError {
  constructor(stated: unknown, known: number) {
    const found = JSON.stringify(stated).slice(0, 40);
    super(
      'invalid',
      'DOCUMENT_OF_OTHER_SCHEMA',
      say(
        `文件写明的格式版本（schemaVersion）是 ${found}，这里只读格式 ${known}，没有交上。请从同一版本的责链导出，或按格式 ${known} 改写后再交。`,
        `The document states schemaVersion ${found}; only ${known} is read here, and nothing was taken. Export it from the same release, or rewrite it in the shape of ${known}.`,
      ),
      { stated: found, known, path: ['input', 'content', 'schemaVersion'] },
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

/** `conflicts`: each a MergeConflict as JSON text. What the editor sends and what others stored meanwhile cannot both stand. Nothing is stored. */
export class DraftConflict extends DomainError {
  constructor(versionId: string, found: number, conflicts: readonly MergeConflict[]) {
    const places = conflicts.slice(0, 3).map(({ path }) => path.join('.'));
    super(
      'conflict',
      'DRAFT_CONFLICT',
      say(
        `草案 ${versionId} 有 ${conflicts.length} 处您和他人改得不一样，没有存入：${places.join('、')}${conflicts.length > 3 ? ' 等' : ''}。请逐处选定后再存。`,
        `Somebody changed ${conflicts.length} places of draft ${versionId} otherwise than you did; nothing was saved: ${places.join(', ')}${conflicts.length > 3 ? ' and more' : ''}. Decide on each, then save again.`,
      ),
      { versionId, found, conflicts: conflicts.slice(0, 100).map((conflict) => JSON.stringify(conflict)) },
    );
  }
}

/** A version stays one of its document. */
export class DraftIdentityFixed extends DomainError {
  constructor(versionId: string, document: string) {
    super(
      'invalid',
      'DRAFT_IDENTITY_FIXED',
      say(
        `版本 ${versionId} 属于文件 ${document}，kind 和 code 不能改。要另立文件，请新建草案。`,
        `Version ${versionId} belongs to the document ${document}: kind and code stay. For another document make a new draft.`,
      ),
      { versionId, document, path: ['input', 'content'] },
    );
  }
}

export class ContentHashDiffers extends DomainError {
  constructor(stated: string, found: string) {
    super(
      'invalid',
      'CONTENT_HASH_DIFFERS',
      say(
        `文件写明的内容编号是 ${stated.slice(0, 16)}，内容实际的编号是 ${found.slice(0, 16)}：文件在导出以后改动过。请重新导出；有意修改的，请删去编号后再交。`,
        `The file states ${stated.slice(0, 16)} for its content, which has ${found.slice(0, 16)}: it was changed after it was exported. Export it again, or leave the hash out if you meant to change it.`,
      ),
      { stated, found, path: ['input', 'contentHash'] },
    );
  }
}
