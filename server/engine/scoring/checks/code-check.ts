import { say } from '../../../core/language.js';
import type { DataElementDocument } from '../../documents/data-element.js';
import type { RubricDocument } from '../../documents/rubric.js';
import { errorsIn, type Finding, type JsonPath, type Report } from '../rubric-diagnostic.js';

interface Coded {
  readonly code: string;
  readonly path: JsonPath;
}

/** Every code after its first appearance in the list. */
export function repeatedCodes(entries: readonly Coded[]): readonly Finding[] {
  const known = new Set<string>();
  return entries.flatMap(({ code, path }) => {
    const isRepeated = known.has(code);
    known.add(code);
    const message = say(`编码 ${code} 重复：每个编码只能用一次。`, `Code ${code} stands here twice; each may be used once.`);
    return isRepeated ? [{ path, code: 'CODE_REPEATED', message }] : [];
  });
}

const coded = (entries: readonly { readonly code: string }[], path: JsonPath): readonly Coded[] =>
  entries.map(({ code }, index) => ({ code, path: [...path, index, 'code'] }));

export interface LocatedIndicator {
  readonly indicator: RubricDocument['categories'][number]['items'][number]['indicators'][number];
  readonly path: JsonPath;
}

/** Every indicator with its place in the document. */
export const locatedIndicators = (rubric: RubricDocument): readonly LocatedIndicator[] =>
  rubric.categories.flatMap((category, c) =>
    category.items.flatMap((item, i) =>
      item.indicators.map((indicator, n) => ({ indicator, path: ['categories', c, 'items', i, 'indicators', n] })),
    ),
  );

/** Names that formulas may not be shadowed by. */
const reserved = ['fullMarks', 'total', 'completeness'];

function reservedCodes(entries: readonly Coded[]): readonly Finding[] {
  return entries
    .filter(({ code }) => reserved.includes(code))
    .map(({ code, path }) => ({
      path,
      code: 'CODE_RESERVED',
      message: say(`${code} 是公式中的固定名称，不能作编码。`, `${code} is a fixed name in formulas and cannot be a code.`),
    }));
}

function unknownElements(rubric: RubricDocument, elements: readonly DataElementDocument[]): readonly Finding[] {
  const known = new Set(elements.map((element) => element.code));
  return rubric.dataElements.flatMap((code, index) => {
    const message = say(
      `数据项目录中没有 ${code}：请先登记，或改正编码。`,
      `The catalogue has no data element ${code}; add it first, or correct the code.`,
    );
    return known.has(code) ? [] : [{ path: ['dataElements', index], code: 'ELEMENT_UNKNOWN', message }];
  });
}

/** Codes are used once, names in formulas are unambiguous, and every data element exists. */
export function checkCodes(rubric: RubricDocument, elements: readonly DataElementDocument[], report: Report): void {
  const error = errorsIn('RUBRIC', report);
  const levels = [
    ...coded(rubric.categories, ['categories']),
    ...rubric.categories.flatMap((category, index) => coded(category.items, ['categories', index, 'items'])),
  ];
  const names = [
    ...rubric.dataElements.map((code, index) => ({ code, path: ['dataElements', index] })),
    ...coded(rubric.computedElements, ['computedElements']),
  ];
  const indicators = locatedIndicators(rubric).map(({ indicator, path }) => ({ code: indicator.code, path: [...path, 'code'] }));
  for (const list of [levels, names, indicators, coded(rubric.profiles, ['profiles'])]) repeatedCodes(list).forEach(error);
  reservedCodes([...levels, ...names]).forEach(error);
  unknownElements(rubric, elements).forEach(error);
  repeatedCodes(coded(elements, [])).forEach(errorsIn('DATA_ELEMENTS', report));
}
