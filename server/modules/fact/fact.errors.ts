import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class AgencyOfFactNotFound extends DomainError {
  constructor(id: string) {
    super('not-found', 'AGENCY_NOT_FOUND', say(`没有找到机关单位 ${id}。请核对编号。`, `There is no agency ${id}. Check the id.`), { id });
  }
}

export class DataElementNotFound extends DomainError {
  constructor(id: string) {
    super(
      'not-found',
      'DATA_ELEMENT_NOT_FOUND',
      say(`没有找到数据项 ${id}。请核对编号。`, `There is no data element ${id}. Check the id.`),
      {
        id,
      },
    );
  }
}

const examples: Readonly<Record<string, string>> = { YEAR: '2026', HALF_YEAR: '2026H1', QUARTER: '2026Q3', MONTH: '2026M07' };

export class PeriodNotOfElement extends DomainError {
  constructor(element: string, period: string, kind: string) {
    super(
      'invalid',
      'PERIOD_NOT_OF_ELEMENT',
      say(
        `“${period}”不是数据项 ${element} 的期别（${kind}），应写成 ${examples[kind]} 的样子。`,
        `“${period}” is not a period of the data element ${element}, which is reported by ${kind}: write it like ${examples[kind]}.`,
      ),
      { path: ['input', 'period'], element, period, kind },
    );
  }
}

export class ValueHasTooManyPlaces extends DomainError {
  constructor(element: string, value: string, places: number) {
    super(
      'invalid',
      'VALUE_HAS_TOO_MANY_PLACES',
      say(
        `数据项 ${element} 规定 ${places} 位小数，${value} 超出了。请按规定的位数填写。`,
        `The data element ${element} has ${places} decimal places; ${value} has more. Enter it with those places.`,
      ),
      { path: ['input', 'value'], element, value, places },
    );
  }
}

export class TextOutOfLength extends DomainError {
  constructor(field: 'source' | 'reason', most: number) {
    const zh = field === 'source' ? '数据来源' : '更正原因';
    super(
      'invalid',
      'TEXT_OUT_OF_LENGTH',
      say(
        `${zh}应为 2 到 ${most} 个字。请补充完整。`,
        `The ${field} must have 2 to ${most} characters. Write it so that others can check it.`,
      ),
      { path: ['input', field], least: 2, most },
    );
  }
}

export class FactAlreadyThere extends DomainError {
  constructor(element: string, period: string, factId: string) {
    super(
      'conflict',
      'FACT_ALREADY_THERE',
      say(
        `数据项 ${element} 在 ${period} 已有数据。要改正，请用更正数据（correctFact）并写明原因。`,
        `There is a value of ${element} for ${period} already. To mend it, correct it (correctFact) and give the reason.`,
      ),
      { element, period, factId },
    );
  }
}

export class NoFactInForce extends DomainError {
  constructor(element: string, period: string) {
    super(
      'conflict',
      'NO_FACT_IN_FORCE',
      say(
        `数据项 ${element} 在 ${period} 还没有数据，无从更正。请用录入数据（recordFact）录入第一个值。`,
        `There is no value of ${element} for ${period} yet, so nothing can be corrected. Enter it as a first value (recordFact).`,
      ),
      { element, period },
    );
  }
}

export class FactUnchanged extends DomainError {
  constructor(element: string, period: string, value: string) {
    super(
      'conflict',
      'FACT_UNCHANGED',
      say(
        `数据项 ${element} 在 ${period} 的数据已经是 ${value}，无需更正。请核对要改成的值。`,
        `The value of ${element} for ${period} is ${value} already. Check what it should be.`,
      ),
      { element, period, value },
    );
  }
}
