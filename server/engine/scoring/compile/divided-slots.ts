import type { RubricDocument } from '../../documents/rubric.js';
import type { Scope } from '../../feel/feel-type.js';
import type { CompiledComputed, DividedSlots } from '../compiled-rubric.js';
import { dividedNames } from './divided-names.js';

/** The data elements above and below the division signs of a formula without errors, through computed elements. */
export type FindDivided = (source: string, scope: Scope) => DividedSlots;

type SlotsByName = (name: string) => readonly number[];

/** Computed elements come after those they read, so one pass in their order knows all. */
export function divisionFinder(
  rubric: RubricDocument,
  computed: readonly CompiledComputed[],
  { scope, elementSlots }: { readonly scope: Scope; readonly elementSlots: SlotsByName },
): FindDivided {
  const known = new Map<string, DividedSlots>();
  const find: FindDivided = (source, names) => {
    const { above, below } = dividedNames(source, names);
    const sides = [...above].map((name) => known.get(name) ?? { above: elementSlots(name), below: [] });
    return {
      above: sides.flatMap((side) => side.above),
      below: [...sides.flatMap((side) => side.below), ...[...below].flatMap(elementSlots)],
    };
  };
  for (const { code } of computed) {
    const formula = rubric.computedElements.find((element) => element.code === code)?.formula;
    if (formula !== undefined) known.set(code, find(formula, scope));
  }
  return find;
}
