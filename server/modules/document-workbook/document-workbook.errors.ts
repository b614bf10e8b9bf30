import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class NoDocumentWorkbook extends DomainError {
  constructor() {
    super(
      'invalid',
      'NO_DOCUMENT_WORKBOOK',
      say(
        '这个工作簿里没有“文件 Document”工作表，或者没有写明种类（RUBRIC 或 GRADING_POLICY）。请从已有版本导出一份，在其中修改。',
        'This workbook has no sheet Document that says its kind (RUBRIC or GRADING_POLICY). Export one from a version and edit that.',
      ),
    );
  }
}

/** What is far larger than any document: the reader of workbooks speaks of imports, which a document is not. */
export class DocumentWorkbookTooLarge extends DomainError {
  constructor(cause: DomainError) {
    super(
      'limit-exceeded',
      cause.code,
      say(
        '这个工作簿比任何考核指标体系或等次评定办法都大得多，没有读取，什么都没有改。请从已有版本导出一份，在其中修改。',
        'This workbook is far larger than any rubric or grading policy; it was not read, and nothing was changed. Export one from a version and edit that.',
      ),
      cause.details,
    );
  }
}

export class VersionNotTabular extends DomainError {
  constructor(versionId: string, paths: readonly string[]) {
    super(
      'conflict',
      'VERSION_NOT_TABULAR',
      say(
        `版本 ${versionId} 的内容还不完整（${paths.join('、')}），不能写成工作簿。请先按检查结果改正。`,
        `The content of version ${versionId} is not whole (${paths.join(', ')}) and cannot become a workbook. Mend what its check finds first.`,
      ),
      { versionId, paths: [...paths] },
    );
  }
}

export class WorkbookBodyMissing extends DomainError {
  constructor() {
    super(
      'invalid',
      'WORKBOOK_BODY_MISSING',
      say(
        '请求里没有工作簿。请以 .xlsx 的类型或 application/octet-stream 把文件作为正文发送。',
        'The request holds no workbook. Send the file as the body, typed as .xlsx or application/octet-stream.',
      ),
    );
  }
}

export class WorkbookNotFromConsole extends DomainError {
  constructor() {
    super(
      'forbidden',
      'WORKBOOK_NOT_FROM_CONSOLE',
      say(
        '请求缺少 x-requested-with 头，未被处理。请从控制台上传。',
        'The header x-requested-with is missing, so nothing was read. Upload from the console.',
      ),
    );
  }
}
