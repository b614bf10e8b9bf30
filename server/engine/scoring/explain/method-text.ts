import type { Method } from '../../documents/method.js';
import type { CurvePoints, MethodOf } from '../methods/scoring-method.js';
import { pointsText, withoutZeros } from '../number-text.js';
import { nameOf } from '../reason.js';
import { type Explained, nameIn } from './explained.js';
import { shortText } from './rational-text.js';

type Say<M extends Method> = (method: M, explained: Explained, value: string) => string;

/** A formula with the names of data in place of their codes. */
export function readable(source: string, explained: Explained): string {
  const { elements, computed } = explained.context.rubric;
  const names = new Map(elements.map(({ document }) => [document.code, nameIn(nameOf(document.name), explained)]));
  for (const element of computed) names.set(element.code, nameIn(element.name, explained));
  names.set('fullMarks', explained.tell('满分', 'full marks'));
  return source.replace(/"[^"]*"|[A-Za-z]\w*/g, (word) => names.get(word) ?? word);
}

const full = ({ entry }: Explained): string => pointsText(entry.fullMarks);

const linearText: Say<MethodOf<'LINEAR'>> = (method, explained, value) => {
  const { floor, target, stretch } = method;
  const beyond =
    stretch === undefined
      ? ''
      : explained.tell(
          `，到 ${stretch.at} 再加至多 ${withoutZeros(stretch.points)} 分`,
          `, and up to ${withoutZeros(stretch.points)} more at ${stretch.at}`,
        );
  return explained.tell(
    `按线性计分：${readable(method.value, explained)}为 ${value}；${withoutZeros(floor)} 得 0 分，${withoutZeros(target)} 得满分 ${full(explained)}，其间按比例${beyond}。`,
    `On a straight line: ${readable(method.value, explained)} is ${value}; ${withoutZeros(floor)} earns 0 and ${withoutZeros(target)} the full ${full(explained)}, in proportion between${beyond}.`,
  );
};

const bandsText: Say<MethodOf<'BANDS'>> = (method, explained, value) => {
  const measure = readable(method.value, explained);
  const how = {
    STEP: ['按所在档计分', 'by the band it falls into'],
    INTERPOLATED: ['档与档之间按直线计分', 'on straight lines between the bands'],
    MARGINAL: ['逐档累加计分', 'added up band by band'],
  } as const;
  const [zh, en] = how[method.mode];
  return explained.tell(`分档计分：${measure}为 ${value}，${zh}。`, `By bands: ${measure} is ${value}, ${en}.`);
};

const deductionText: Say<MethodOf<'DEDUCTION'>> = (method, explained, value) =>
  explained.tell(
    `扣分：${readable(method.events, explained)}为 ${value}；满分 ${full(explained)}，每一次扣 ${withoutZeros(method.perEvent)} 分，最低 ${withoutZeros(method.floor)} 分。`,
    `By deduction: ${readable(method.events, explained)} is ${value}; ${withoutZeros(method.perEvent)} off the full ${full(explained)} for each, never below ${withoutZeros(method.floor)}.`,
  );

const bonusText: Say<MethodOf<'BONUS'>> = (method, explained, value) =>
  explained.tell(
    `加分：${readable(method.events, explained)}为 ${value}；基础 ${withoutZeros(method.base)} 分，每一次加 ${withoutZeros(method.perEvent)} 分，不超过满分 ${full(explained)}。`,
    `By addition: ${readable(method.events, explained)} is ${value}; ${withoutZeros(method.perEvent)} for each on top of ${withoutZeros(method.base)}, at most the full ${full(explained)}.`,
  );

const ratioText: Say<MethodOf<'RATIO'>> = (method, explained, value) =>
  explained.tell(
    `按完成比例：满分 ${full(explained)} ×（${readable(method.achieved, explained)} ÷ ${readable(method.target, explained)}）；比例为 ${value}，超过 1 按 1 计。`,
    `By share achieved: the full ${full(explained)} × (${readable(method.achieved, explained)} ÷ ${readable(method.target, explained)}); the share is ${value}, counted as at most 1.`,
  );

const formulaText: Say<MethodOf<'FORMULA'>> = (method, explained, value) =>
  explained.tell(
    `按公式计分：${readable(method.points, explained)} = ${value}，限于 0 至满分 ${full(explained)}。`,
    `By formula: ${readable(method.points, explained)} = ${value}, kept between 0 and the full ${full(explained)}.`,
  );

const curveTexts: { readonly [K in 'LINEAR' | 'BANDS' | 'DEDUCTION' | 'BONUS' | 'RATIO' | 'FORMULA']: Say<MethodOf<K>> } = {
  LINEAR: linearText,
  BANDS: bandsText,
  DEDUCTION: deductionText,
  BONUS: bonusText,
  RATIO: ratioText,
  FORMULA: formulaText,
};

/** How a method that is a curve over one value came to its points. */
export function curveText(explained: Explained, points: CurvePoints): string {
  const { method } = explained.entry.method;
  const tellIt = curveTexts[method.kind as keyof typeof curveTexts] as Say<Method>;
  return tellIt(method, explained, shortText(points.measure, explained.slots));
}
