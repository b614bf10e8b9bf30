import { toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import type { Method } from '../../documents/method.js';
import type { RubricDocument } from '../../documents/rubric.js';
import { BoundsError } from '../../exact/bounds.js';
import type { Scope } from '../../feel/feel-type.js';
import { type LocatedMethod, locatedMethods } from '../checks/method-check.js';
import type { CompiledIndicator, CompiledMethod, DividedSlots } from '../compiled-rubric.js';
import { methodOf } from '../methods/registry.js';
import type { Report } from '../rubric-diagnostic.js';
import { compileSources, sourcesByKey } from './compile-source.js';
import type { FindDivided } from './divided-slots.js';
import { fullMarksDeclaration } from './element-scope.js';

export interface IndicatorScope {
  readonly elements: Scope;
  readonly fullMarksSlot: number;
  /** slots of the data elements behind a name */
  readonly elementSlots: (name: string) => readonly number[];
  readonly dividedSlots: FindDivided;
}

function compileMethod(located: LocatedMethod, scope: IndicatorScope, report: Report): CompiledMethod | null {
  const { method, path } = located;
  const declarations = method.kind === 'FORMULA' ? [...scope.elements, fullMarksDeclaration(scope.fullMarksSlot)] : scope.elements;
  const place = { document: 'RUBRIC', path, scope: declarations, report } as const;
  const compiled = compileSources(methodOf(method).formulas(method), place);
  if (compiled === null) return null;
  const reads = [...new Set(compiled.flatMap((source) => source.reads))].filter((name) => name !== 'fullMarks');
  const slotsOf = (names: readonly string[]) => [...new Set(names.flatMap(scope.elementSlots))].sort((left, right) => left - right);
  const divided = dividedBy(method, declarations, scope.dividedSlots);
  const slots = { elementSlots: slotsOf(reads), leadingSlots: slotsOf(compiled[0]?.reads ?? []), divided };
  return withinBounds({ method, sources: sourcesByKey(compiled), reads, ...slots }, located, report);
}

/** Of all formulas of a method; a target stands below what was achieved. */
function dividedBy(method: Method, scope: Scope, find: FindDivided): DividedSlots {
  const sides = methodOf(method)
    .formulas(method)
    .filter(({ type }) => type === 'number')
    .map(({ key, source }) => {
      const sides = find(source, scope);
      return key === 'target' ? { above: [], below: [...sides.above, ...sides.below] } : sides;
    });
  return { above: sides.flatMap(({ above }) => above), below: sides.flatMap(({ below }) => below) };
}

/** Builds the method once, so that a formula beyond the exact bounds is refused now and not in a run. */
function withinBounds(compiled: CompiledMethod, { method, fullMarks, path }: LocatedMethod, report: Report): CompiledMethod | null {
  const stated = toScaled(fullMarks);
  try {
    methodOf(method).build({ method, sources: compiled.sources, stated, fullMarks: stated });
    return compiled;
  } catch (error) {
    if (!(error instanceof BoundsError)) throw error;
    const message = say(
      '公式连乘或连除过多，精确计算会过长：请拆成几个计算项。',
      'Too many products or divisions for exact numbers; split the formula into computed elements.',
    );
    report({ document: 'RUBRIC', severity: 'error', path, code: 'TOO_LARGE', message });
    return null;
  }
}

/** Every indicator with its own method and those of overlays; what has an error is reported and left out. */
export function compileIndicators(rubric: RubricDocument, scope: IndicatorScope, report: Report): readonly CompiledIndicator[] {
  const methods = new Map<string, Map<Method, CompiledMethod>>();
  for (const located of locatedMethods(rubric)) {
    const compiled = compileMethod(located, scope, report);
    const known = methods.get(located.indicator.code) ?? new Map<Method, CompiledMethod>();
    methods.set(located.indicator.code, known);
    if (compiled !== null) known.set(located.method, compiled);
  }
  const items = rubric.categories.flatMap((category) => category.items);
  return items.flatMap((item, index) =>
    item.indicators.map((document) => ({ code: document.code, document, item: index, methods: methods.get(document.code) ?? new Map() })),
  );
}
