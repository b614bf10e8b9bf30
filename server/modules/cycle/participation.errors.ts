import { DomainError } from '../../core/domain-error.js';
import { type Bilingual, say } from '../../core/language.js';

type Problem = 'COUNT' | 'KIND' | 'TWICE';

const sentences: Readonly<Record<Problem, (found: string, foundEn: string) => Bilingual>> = {
  COUNT: (found) =>
    say(
      `一次可设定 1 到 2000 个单位，这里是 ${found} 个。请分批提交。`,
      `1 to 2,000 agencies can be set at once; these are ${found}. Send them in parts.`,
    ),
  KIND: (found, foundEn) =>
    say(
      `参评方式 ${found} 不可用：应为 ASSESSED（参评）、REVIEWING（评审）、BOTH（两者）或空（不参加）。`,
      `${foundEn} is no way to take part: use ASSESSED, REVIEWING, BOTH, or nothing to take an agency out.`,
    ),
  TWICE: (found, foundEn) =>
    say(`单位 ${found} 出现了两次，每个单位只能设定一次。`, `Agency ${foundEn} stands here twice; name each once.`),
};

export class ParticipationsInvalid extends DomainError {
  constructor(problem: Problem, found: readonly string[]) {
    super('invalid', 'PARTICIPATIONS_INVALID', sentences[problem](found.join('、'), found.join(', ')), {
      problem,
      found,
      path: ['input', 'participations'],
    });
  }
}

export class ParticipantNotFound extends DomainError {
  constructor(ids: readonly string[]) {
    super(
      'not-found',
      'PARTICIPANT_NOT_FOUND',
      say(`没有编号为 ${ids.join('、')} 的单位。请从单位名录中选择。`, `There is no agency ${ids.join(', ')}. Choose from the directory.`),
      { ids, path: ['input', 'participations'] },
    );
  }
}
