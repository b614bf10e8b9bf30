import { toScaled } from '../../../core/decimal.js';
import type { GradingPolicyDocument } from '../../documents/grading-policy.js';
import type { RubricDocument } from '../../documents/rubric.js';
import type { Declaration, Scope } from '../../feel/feel-type.js';
import type { CompiledBand, CompiledCondition } from '../compiled-rubric.js';
import { nameOf } from '../reason.js';
import type { Report } from '../rubric-diagnostic.js';
import { compileSource } from './compile-source.js';

const pointsPlaces = 4;
const percentPlaces = 2;

/** Names of conditions, in the order of `conditionSlots`: total, completeness in percent, points of categories and items. */
export function conditionScope(rubric: RubricDocument): Scope {
  const levels = [...rubric.categories, ...rubric.categories.flatMap((category) => category.items)];
  const number = (name: string, places: number, slot: number): Declaration => ({ name, type: 'number', places, slot });
  return [
    { ...number('total', pointsPlaces, 0), label: { zh: '总分', en: 'total' } },
    { ...number('completeness', percentPlaces, 1), label: { zh: '数据完整度（百分数）', en: 'completeness in percent' } },
    ...levels.map((level, index) => ({ ...number(level.code, pointsPlaces, index + 2), label: nameOf(level.name) })),
  ];
}

export const compileBands = (policy: GradingPolicyDocument): readonly CompiledBand[] =>
  policy.bands.map((band) => ({
    grade: band.grade,
    name: nameOf(band.name),
    from: band.from === null ? null : Number(toScaled(band.from)),
  }));

export function compileConditions(policy: GradingPolicyDocument, rubric: RubricDocument, report: Report): readonly CompiledCondition[] {
  const scope = conditionScope(rubric);
  const grades = policy.bands.map((band) => band.grade);
  return policy.conditions.flatMap((condition, index): CompiledCondition[] => {
    const place = { document: 'GRADING_POLICY', path: ['conditions', index], scope, report } as const;
    const compiled = compileSource({ key: 'when', source: condition.when, type: 'boolean' }, place);
    if (compiled === null) return [];
    const { code, name, atMost } = condition;
    return [{ code, name: nameOf(name), holds: compiled.condition, atMost: grades.indexOf(atMost) }];
  });
}
