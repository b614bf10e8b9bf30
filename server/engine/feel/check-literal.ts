import { say } from '../../core/language.js';
import { tenTo } from '../exact/integer.js';
import { constantNode, decimalNode, slotNode } from '../exact/number-node.js';
import { multiply } from '../exact/product.js';
import { dayNumber } from './calendar.js';
import { type CheckContext, type Checker, nameOf, textOf } from './check-context.js';
import { type Place, problem } from './diagnostic.js';
import { durationOf } from './duration.js';
import type { Declaration } from './feel-type.js';
import { nearestName } from './nearest-name.js';
import { outsideProfile } from './outside-profile.js';
import type { SyntaxNode } from './syntax.js';
import { booleanMeaning, type Finding, type Meaning, nothing, numberMeaning, type ValueType } from './term.js';

const literal = (meaning: Meaning): Finding => ({ kind: 'literal', meaning, operands: [] });

const constantOf = (type: ValueType, value: string | bigint): Meaning => ({ type, evaluate: () => value });

const largestExponent = 40;

export const checkNumber: Checker = (syntax, context) => {
  const [mantissa = '', exponent = '0'] = textOf(syntax, context).replace(/\s+/g, '').toLowerCase().split('e');
  const power = Number(exponent);
  if (Math.abs(power) > largestExponent) {
    context.report(problem('INVALID_LITERAL', syntax, say('指数只能在 -40 到 40 之间。', 'An exponent lies between -40 and 40.')));
    return literal(nothing);
  }
  const factor = power < 0 ? constantNode(1n, tenTo(-power)) : constantNode(tenTo(power));
  return literal(numberMeaning(multiply(decimalNode(mantissa), factor)));
};

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export const checkText: Checker = (syntax, context) => literal(constantOf('string', unquoted(textOf(syntax, context))));

export const unquoted = (text: string): string =>
  text.slice(1, -1).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(.))/gs, (_, short?: string, long?: string, letter = '') => {
    const point = Number.parseInt(short ?? long ?? '', 16);
    if (point <= 0x10ffff) return String.fromCodePoint(point);
    return escapes[letter] ?? letter;
  });

export const checkBoolean: Checker = (syntax, context) => {
  const isTrue = textOf(syntax, context) === 'true';
  return literal(booleanMeaning(() => isTrue));
};

export const checkNull: Checker = () => literal(nothing);

/** `@"2026-07-14"`, `@"P1M"` */
export const checkAtLiteral: Checker = (syntax, context) => {
  const quoted = textOf(syntax, context);
  return literal(temporalConstant(unquoted(quoted.slice(quoted.indexOf('"'))), syntax, context));
};

/** A date or a duration written out; says so when the text is neither. */
export function temporalConstant(text: string, place: Place, context: CheckContext): Meaning {
  const day = dayNumber(text);
  if (day !== null) return constantOf('date', day);
  const duration = durationOf(text);
  if (duration !== null) return constantOf(duration.type, duration.value);
  const isTime = /^(-?\d{4,9}-\d\d-\d\dT)?\d\d:\d\d/.test(text);
  context.report(isTime ? outsideProfile('time', place) : problem('INVALID_LITERAL', place, notTemporal(text)));
  return nothing;
}

const notTemporal = (text: string) =>
  say(
    `“${text}”不是日期，也不是时长。日期写作 2026-07-14，时长写作 P1M 或 P10D。`,
    `"${text}" is neither a date nor a duration. Write a date as 2026-07-14, a duration as P1M or P10D.`,
  );

export const checkName: Checker = (syntax, context) => {
  const name = nameOf(syntax, context);
  const declaration = context.declarations.get(name);
  if (declaration !== undefined) return { kind: 'name', name, meaning: slotMeaning(declaration), operands: [] };
  context.report(unknownName(name, syntax, context));
  return { kind: 'name', meaning: nothing, operands: [] };
};

/** What a declared name means. */
export function slotMeaning({ type, slot, places = 0, unit }: Declaration): Meaning {
  if (type === 'number') return numberMeaning(slotNode(slot, places), unit);
  return { type, evaluate: (slots) => slots[slot] ?? null };
}

function unknownName(name: string, syntax: SyntaxNode, context: CheckContext) {
  const byLabel = [...context.declarations.values()].find(({ label }) => label?.zh === name || label?.en === name);
  const nearest = byLabel?.name ?? nearestName(name, context.declarations.keys());
  const zh = nearest === undefined ? '请从指标可用的数据项中选择。' : `是不是“${nearest}”？`;
  const en = nearest === undefined ? 'Choose one of the names that are declared.' : `Did you mean "${nearest}"?`;
  return problem('UNKNOWN_NAME', syntax, say(`没有名为“${name}”的数据项。${zh}`, `There is no "${name}". ${en}`));
}
