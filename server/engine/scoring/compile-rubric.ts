import type { DataElementDocument } from '../documents/data-element.js';
import type { GradingPolicyDocument } from '../documents/grading-policy.js';
import type { RubricDocument } from '../documents/rubric.js';
import { checkDocuments } from './checks/document-check.js';
import { checkSchema, parseDocuments } from './checks/schema-check.js';
import { compileComputed } from './compile/compile-computed.js';
import { compileIndicators } from './compile/compile-indicators.js';
import { compileBands, compileConditions } from './compile/compile-policy.js';
import { compiledElements } from './compile/element-scope.js';
import type { CompiledCategory, CompiledItem, CompiledRubric } from './compiled-rubric.js';
import { nameOf } from './reason.js';
import type { RubricDiagnostic } from './rubric-diagnostic.js';

export type RubricCompilation =
  | { readonly ok: true; readonly rubric: CompiledRubric; readonly diagnostics: readonly RubricDiagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly RubricDiagnostic[] };

/**
 * Checks the three documents together and compiles them to closures. With `ok` the diagnostics are warnings. The documents may
 * be as they were read: their schema is checked first, defaults are filled in.
 */
export function compileRubric(
  document: RubricDocument,
  elements: readonly DataElementDocument[],
  policy: GradingPolicyDocument,
): RubricCompilation {
  const schema = [...checkSchema('RUBRIC', document), ...checkSchema('DATA_ELEMENTS', elements), ...checkSchema('GRADING_POLICY', policy)];
  if (schema.length > 0) return { ok: false, diagnostics: schema };
  const diagnostics: RubricDiagnostic[] = [];
  const report = (diagnostic: RubricDiagnostic): void => void diagnostics.push(diagnostic);
  const parsed = parseDocuments(document, policy);
  checkDocuments(parsed.rubric, elements, parsed.policy, report);
  if (hasError(diagnostics)) return { ok: false, diagnostics };
  const rubric = compileDocuments(parsed.rubric, elements, parsed.policy, report);
  return hasError(diagnostics) ? { ok: false, diagnostics } : { ok: true, rubric, diagnostics };
}

const hasError = (diagnostics: readonly RubricDiagnostic[]): boolean => diagnostics.some((entry) => entry.severity === 'error');

function compileDocuments(
  document: RubricDocument,
  catalogue: readonly DataElementDocument[],
  policy: GradingPolicyDocument,
  report: (diagnostic: RubricDiagnostic) => void,
): CompiledRubric {
  const elements = compiledElements(document, catalogue);
  const { computed, scope, elementSlots, dividedSlots } = compileComputed(document, elements, report);
  const fullMarksSlot = scope.length;
  return {
    document,
    policy,
    elements,
    computed,
    fullMarksSlot,
    indicators: compileIndicators(document, { elements: scope, fullMarksSlot, elementSlots, dividedSlots }, report),
    ...levelsOf(document),
    bands: compileBands(policy),
    conditions: compileConditions(policy, document, report),
    plans: new Map(),
    periods: new Map(),
  };
}

function levelsOf(document: RubricDocument): { items: readonly CompiledItem[]; categories: readonly CompiledCategory[] } {
  const items: CompiledItem[] = [];
  for (const [index, category] of document.categories.entries()) {
    for (const { code, name, indicators } of category.items) {
      const first = items.at(-1)?.end ?? 0;
      items.push({ code, name: nameOf(name), category: index, first, end: first + indicators.length });
    }
  }
  const categories = document.categories.map((category, position) => ({
    code: category.code,
    name: nameOf(category.name),
    items: items.flatMap((item, index) => (item.category === position ? [index] : [])),
  }));
  return { items, categories };
}
