import { DomainError } from '../../core/domain-error.js';
import { type Bilingual, say } from '../../core/language.js';

export class PublicationDayNotPossible extends DomainError {
  constructor(validFrom: string) {
    super(
      'invalid',
      'PUBLICATION_DAY_NOT_POSSIBLE',
      say(
        `生效日 ${validFrom} 不可用：应为 YYYY-MM-DD 格式的日期。以后的日期到那一天才生效。`,
        `${validFrom} cannot be the first day in force: write a day as YYYY-MM-DD. With a later day it waits until then.`,
      ),
      { validFrom, path: ['input', 'validFrom'] },
    );
  }
}

/** One at a time waits: else nobody could say what will be in force. */
export class AlreadyScheduled extends DomainError {
  constructor(label: string, validFrom: string) {
    super(
      'conflict',
      'ALREADY_SCHEDULED',
      say(
        `已有版本 ${label} 定于 ${validFrom} 生效。请先撤回它，再安排这个版本。`,
        `Version ${label} is already to come into force on ${validFrom}. Withdraw it first, then schedule this one.`,
      ),
      { label, validFrom },
    );
  }
}

/** A later version never changes what was in force on an earlier date. */
export class PublicationDayPast extends DomainError {
  constructor(validFrom: string, heldLabel: string, today: string) {
    super(
      'conflict',
      'PUBLICATION_DAY_PAST',
      say(
        `${validFrom} 已经过去，那以后现行的是版本 ${heldLabel}；已经过去的日子不能改用别的版本。生效日请用 ${today} 或以后的日期。`,
        `${validFrom} has passed, and version ${heldLabel} was in force since; days that have passed keep the version they had. Let it begin on ${today} or later.`,
      ),
      { validFrom, heldLabel, today, path: ['input', 'validFrom'] },
    );
  }
}

export class PublicationDayTooEarly extends DomainError {
  constructor(validFrom: string, formerLabel: string, formerFrom: string) {
    super(
      'conflict',
      'PUBLICATION_DAY_TOO_EARLY',
      say(
        `现行版本 ${formerLabel} 自 ${formerFrom} 起生效，新版本的生效日 ${validFrom} 必须晚于它。`,
        `Version ${formerLabel} is in force since ${formerFrom}; the new one must begin after that day, not on ${validFrom}.`,
      ),
      { validFrom, formerLabel, formerFrom },
    );
  }
}

export class AgencyCodeUnknown extends DomainError {
  constructor(codes: readonly string[]) {
    super(
      'invalid',
      'AGENCY_CODE_UNKNOWN',
      say(
        `指标的归口评审单位中有本辖区不存在的单位代码：${codes.join('、')}。请改为单位名录中的代码。`,
        `Review departments name agencies that this jurisdiction does not have: ${codes.join(', ')}. Use codes from the directory of agencies.`,
      ),
      { codes },
    );
  }
}

/** A document that passed its check when it was made no longer fits the published shape. */
export class DocumentNotReadable extends DomainError {
  constructor(versionId: string, paths: readonly string[]) {
    super(
      'invalid',
      'DOCUMENT_NOT_READABLE',
      say(
        `版本 ${versionId} 的内容不符合文件格式：${paths.join('、')}。请修改后重新检查。`,
        `The content of version ${versionId} does not have the shape of its kind at ${paths.join(', ')}. Mend it and check it again.`,
      ),
      { versionId, paths },
    );
  }
}

/** A warning does not block, but somebody must have said why it may stay. */
export class WarningsNotAcknowledged extends DomainError {
  constructor(versionId: string, warnings: readonly { readonly code: string; readonly path: readonly (string | number)[] }[]) {
    const places = warnings.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
    super(
      'conflict',
      'WARNINGS_NOT_ACKNOWLEDGED',
      say(
        `检查有 ${warnings.length} 处提示没有说明理由：${places.slice(0, 5).join('；')}。请逐条说明为什么可以保留，再送审。`,
        `${warnings.length} warnings of the check have no reason: ${places.slice(0, 5).join('; ')}. Say to each why it may stay, then submit it.`,
      ),
      { versionId, warnings: places },
    );
  }
}

/** The check of a draft holds for the agencies, data elements and counterpart of its day. */
export class CheckOutdated extends DomainError {
  constructor(
    versionId: string,
    found: readonly { readonly code: string; readonly path: readonly (string | number)[]; readonly message: Bilingual }[],
  ) {
    const [first] = found;
    const more = { zh: first ? `现在还有：${first.message.zh}` : '', en: first ? ` Now it also finds: ${first.message.en}` : '' };
    super(
      'conflict',
      'CHECK_OUTDATED',
      say(
        `检查以后，对照的版本、单位或数据项有变，再检查会得出别的结果。${more.zh}请重新检查、推演，再送审。`,
        `What the version was checked beside has changed: another check gives another result.${more.en} Check and simulate it again, then submit it.`,
      ),
      { versionId, found: found.map(({ code, path }) => `${code} ${path.join('.')}`.trim()) },
    );
  }
}
