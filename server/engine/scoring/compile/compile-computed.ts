import type { RubricDocument } from '../../documents/rubric.js';
import { orderComputed } from '../../feel/dependencies.js';
import type { Scope } from '../../feel/feel-type.js';
import type { CompiledComputed, CompiledElement } from '../compiled-rubric.js';
import { nameOf } from '../reason.js';
import type { Report } from '../rubric-diagnostic.js';
import { type CompiledSource, compileSource } from './compile-source.js';
import { divisionFinder, type FindDivided } from './divided-slots.js';
import { elementScope } from './element-scope.js';

type ComputedDocument = RubricDocument['computedElements'][number];

export interface ComputedElements {
  /** each after those it reads */
  readonly computed: readonly CompiledComputed[];
  readonly scope: Scope;
  /** slots of the data elements behind a name, through computed elements */
  readonly elementSlots: (name: string) => readonly number[];
  readonly dividedSlots: FindDivided;
}

/** Compiles the computed elements; an error or a cycle among them is reported and leaves them out. */
export function compileComputed(rubric: RubricDocument, elements: readonly CompiledElement[], report: Report): ComputedElements {
  const scope = elementScope(elements, rubric.computedElements);
  const compiled = rubric.computedElements.map((document, index) =>
    compileSource(
      { key: 'formula', source: document.formula, type: 'number' },
      { document: 'RUBRIC', path: ['computedElements', index], scope, report },
    ),
  );
  const known = rubric.computedElements.flatMap((document, index): CompiledComputed[] => {
    const source = compiled[index];
    return source === null || source === undefined ? [] : [computedOf(document, source, elements.length + index)];
  });
  const computed = inOrder(known, report);
  const slots = slotsByName(elements, computed);
  const elementSlots = (name: string): readonly number[] => slots.get(name) ?? [];
  return { computed, scope, elementSlots, dividedSlots: divisionFinder(rubric, computed, { scope, elementSlots }) };
}

const computedOf = (document: ComputedDocument, source: CompiledSource, slot: number): CompiledComputed => ({
  code: document.code,
  name: nameOf(document.name),
  unit: document.unit,
  slot,
  places: document.places,
  node: source.node,
  reads: source.reads,
});

function inOrder(known: readonly CompiledComputed[], report: Report): readonly CompiledComputed[] {
  const order = orderComputed(known.map((computed) => ({ name: computed.code, reads: computed.reads })));
  if (order.ok) return order.ordered.map((code) => known.find((computed) => computed.code === code) as CompiledComputed);
  const { code, message, severity } = order.diagnostic;
  report({ document: 'RUBRIC', path: ['computedElements'], code, severity, message });
  return [];
}

/** Computed elements come after those they read, so one pass in their order knows all. */
function slotsByName(elements: readonly CompiledElement[], computed: readonly CompiledComputed[]): ReadonlyMap<string, readonly number[]> {
  const slots = new Map<string, readonly number[]>(elements.map(({ document, slot }) => [document.code, [slot]]));
  for (const { code, reads } of computed) slots.set(code, [...new Set(reads.flatMap((name) => slots.get(name) ?? []))]);
  return slots;
}
