import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';
import type { DataElementDocument } from '../documents/data-element.js';
import type { FactRead, MarkRead } from './agency-inputs.js';

export const duplicateFactError = (element: string, period: string): DomainError =>
  new DomainError(
    'invalid',
    'FACT_DUPLICATE',
    say(
      `数据项 ${element} 在 ${period} 有两条数据：只能取现行的一条，请把被更正的一条排除后再计算。`,
      `Data element ${element} has two facts for ${period}: only the one in force may be read; leave the corrected one out and evaluate again.`,
    ),
    { element, period },
  );

export const factValueError = (element: DataElementDocument, fact: FactRead): DomainError =>
  new DomainError(
    'invalid',
    'FACT_VALUE',
    say(
      `数据项 ${element.code} 在 ${fact.period} 的值“${fact.value}”不是最多 ${element.places} 位小数的数：请更正这条数据（${fact.factId}）。`,
      `Data element ${element.code}, ${fact.period}: “${fact.value}” is not a number with at most ${element.places} decimals; correct the fact ${fact.factId}.`,
    ),
    { element: element.code, period: fact.period, factId: fact.factId },
  );

export const markError = (mark: MarkRead): DomainError =>
  new DomainError(
    'invalid',
    'MARK_VALUE',
    say(
      `指标 ${mark.indicator} 的评分 ${mark.markId} 既不是本办法列出的档次，也不是 0 到满分之间的分值：请由评分人更正。`,
      `Mark ${mark.markId} for indicator ${mark.indicator} is neither a level of its method nor points between 0 and full marks; its reviewer must correct it.`,
    ),
    { markId: mark.markId, indicator: mark.indicator },
  );

export const unknownCodeError = (kind: 'indicator' | 'grade', code: string): DomainError =>
  new DomainError(
    'invalid',
    kind === 'indicator' ? 'INDICATOR_UNKNOWN' : 'GRADE_UNKNOWN',
    kind === 'indicator'
      ? say(`指标体系中没有指标 ${code}：请核对编码。`, `The rubric has no indicator ${code}; check the code.`)
      : say(`等次评定办法中没有等次 ${code}：请核对编码。`, `The grading policy has no grade ${code}; check the code.`),
    { code },
  );
