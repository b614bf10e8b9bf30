import { say } from '../../core/language.js';
import { type Diagnostic, problem } from './diagnostic.js';
import type { Scope } from './feel-type.js';

const namePattern = /^[\p{L}_][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+)*$/u;
const keywords = new Set(
  'for return if then else some every satisfies instance of function external not and or in between null true false date time duration years months days context list range'.split(
    ' ',
  ),
);

/** Parsing depends on the declared names: none may hold an operator or a keyword, or stand twice. */
export function scopeProblems(scope: Scope): Diagnostic[] {
  const seen = new Set<string>();
  return scope.flatMap(({ name }) => {
    const isFree = namePattern.test(name) && !name.split(' ').some((word) => keywords.has(word)) && !seen.has(name);
    seen.add(name);
    if (isFree) return [];
    const message = say(
      `名称“${name}”不能在公式中使用：只能用文字、数字和下划线，不能含运算符或关键字，也不能重复。`,
      `The name "${name}" cannot be used in formulas: letters, digits and _ only, no operator, no keyword, and only once.`,
    );
    return [problem('DECLARED_NAME', { from: 0, to: 0 }, message)];
  });
}
