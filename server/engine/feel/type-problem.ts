import { say } from '../../core/language.js';
import type { CheckContext } from './check-context.js';
import { caution, type Diagnostic, type Place, problem } from './diagnostic.js';
import { type FeelType, typeName } from './feel-type.js';
import type { Term } from './term.js';

/** Whether the term is of the type, or null; otherwise says so. */
export function requireType(term: Term, type: FeelType, context: CheckContext): boolean {
  const found = term.meaning.type;
  if (found === type || found === 'null') return true;
  const wanted = typeName(type);
  const actual = typeName(found);
  context.report(
    problem(
      'TYPE_MISMATCH',
      term,
      say(`这里需要${wanted.zh}，却是${actual.zh}。`, `${capital(wanted.en)} is needed here, this is ${actual.en}.`),
    ),
  );
  return false;
}

/** An operator that is not defined for two types. */
export function operatorProblem(operator: string, left: Term, right: Term): Diagnostic {
  const first = typeName(left.meaning.type);
  const second = typeName(right.meaning.type);
  const place = { from: left.from, to: right.to };
  return problem(
    'TYPE_MISMATCH',
    place,
    say(`“${operator}”不能用于${first.zh}和${second.zh}。`, `"${operator}" is not defined between ${first.en} and ${second.en}.`),
  );
}

/** Terms that meet in one place must have one type; null goes with all. Null when they do not, which is then reported. */
export function sharedType(terms: readonly Term[], context: CheckContext): FeelType | null {
  let shared: FeelType = 'null';
  for (const term of terms) {
    const { type } = term.meaning;
    if (type === 'null' || type === shared) continue;
    if (shared !== 'null') {
      const first = typeName(shared);
      const second = typeName(type);
      context.report(
        problem(
          'TYPE_MISMATCH',
          term,
          say(
            `前面是${first.zh}，这里是${second.zh}，类型必须相同。`,
            `The others are ${first.en}, this is ${second.en}; they must be of one type.`,
          ),
        ),
      );
      return null;
    }
    shared = type;
  }
  return shared;
}

const unitOf = ({ meaning }: Term): string | undefined => (meaning.type === 'number' ? meaning.unit : undefined);

/** The unit of numbers that are added or compared. Two declared units that differ are warned of: multiplying by a constant converts. */
export function sharedUnit(terms: readonly Term[], place: Place, context: CheckContext): string | undefined {
  const units = [...new Set(terms.map(unitOf).filter((unit) => unit !== undefined))];
  if (units.length > 1) {
    const listed = units.join('、');
    context.report(
      caution(
        'UNIT_MISMATCH',
        place,
        say(
          `单位不同：${listed}。请先乘以换算系数。`,
          `The units differ: ${units.join(', ')}. Multiply by the factor that converts first.`,
        ),
      ),
    );
  }
  return units.length === 1 ? units[0] : undefined;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
