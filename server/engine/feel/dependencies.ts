import { say } from '../../core/language.js';
import { type Diagnostic, problem } from './diagnostic.js';

/** A computed element: its name, and the names its formula reads. */
export interface Computed {
  readonly name: string;
  readonly reads: readonly string[];
}

export type ComputedOrder =
  | { readonly ok: true; readonly ordered: readonly string[] }
  /** `cycle` begins and ends with the same name */
  | { readonly ok: false; readonly cycle: readonly string[]; readonly diagnostic: Diagnostic };

/** Each element after those it reads, otherwise as given. Names that are not among the elements are inputs. */
export function orderComputed(elements: readonly Computed[]): ComputedOrder {
  const byName = new Map(elements.map((element) => [element.name, element]));
  const ordered = new Set<string>();
  for (const element of elements) {
    const cycle = visit(element, byName, ordered, []);
    if (cycle !== null) return { ok: false, cycle, diagnostic: cycleProblem(cycle) };
  }
  return { ok: true, ordered: [...ordered] };
}

function visit(
  element: Computed,
  byName: ReadonlyMap<string, Computed>,
  ordered: Set<string>,
  path: readonly string[],
): readonly string[] | null {
  if (ordered.has(element.name)) return null;
  const start = path.indexOf(element.name);
  if (start >= 0) return [...path.slice(start), element.name];
  for (const name of element.reads) {
    const read = byName.get(name);
    const cycle = read === undefined ? null : visit(read, byName, ordered, [...path, element.name]);
    if (cycle !== null) return cycle;
  }
  ordered.add(element.name);
  return null;
}

function cycleProblem(cycle: readonly string[]): Diagnostic {
  const shown = cycle.join(' → ');
  return problem(
    'CYCLE',
    { from: 0, to: 0 },
    say(
      `计算数据项互相引用：${shown}。请去掉其中一个引用。`,
      `Computed elements read one another: ${shown}. Remove one of the references.`,
    ),
  );
}
