import { DomainError } from '../../core/domain-error.js';
import { type Bilingual, say } from '../../core/language.js';

const names: Readonly<Record<string, Bilingual>> = {
  DRAFT: say('筹备', 'a draft'),
  OPEN: say('报数与评分中', 'open'),
  CALCULATED: say('已试算', 'worked out'),
  CONFIRMED: say('已确认', 'confirmed'),
  PUBLISHED: say('公示中', 'published'),
  FINAL: say('已定稿', 'final'),
};

/** What brings a cycle on from a state. */
const advice: Readonly<Record<string, Bilingual>> = {
  DRAFT: say('请先开启该周期', 'Open it first'),
  OPEN: say('请先计算结果', 'Work out its results first'),
  CALCULATED: say('请先确认结果', 'Confirm its results first'),
  CONFIRMED: say('如需改动，请先退回确认', 'If something has to change, return the confirmation first'),
  PUBLISHED: say('公示后的结果只能通过更正办理', 'Published results change through a correction only'),
  FINAL: say('定稿后的结果只能通过更正办理', 'Final results change through a correction only'),
};

const nameOf = (state: string): Bilingual => names[state] ?? say(state, state);

export class CycleStateWrong extends DomainError {
  constructor(id: string, state: string, allowed: readonly string[]) {
    const then = advice[state] ?? say('请核对周期', 'Check the cycle');
    const wanted = allowed.map(nameOf);
    super(
      'conflict',
      'CYCLE_STATE_WRONG',
      say(
        `考核周期 ${id} 现在是“${nameOf(state).zh}”（${state}），此操作要求“${wanted.map(({ zh }) => zh).join('”或“')}”。${then.zh}。`,
        `Cycle ${id} is ${nameOf(state).en} (${state}); this step needs one that is ${wanted.map(({ en }) => en).join(' or ')}. ${then.en}.`,
      ),
      { id, state, allowed },
    );
  }
}

export class CycleChanged extends DomainError {
  constructor(id: string, given: number, found: number) {
    super(
      'conflict',
      'CYCLE_CHANGED',
      say(
        `考核周期 ${id} 已被改动：您看到的是第 ${given} 次改动后的样子，现在是第 ${found} 次。请刷新后再操作。`,
        `Cycle ${id} was changed in the meantime: you saw change ${given}, now it is at ${found}. Load it again before you go on.`,
      ),
      { id, given, found },
    );
  }
}

export class CycleReasonMissing extends DomainError {
  constructor(field: string) {
    super('invalid', 'CYCLE_REASON_MISSING', say('请写明理由，2 到 2000 字。', 'Give a reason of 2 to 2,000 characters.'), {
      path: ['input', field],
    });
  }
}
