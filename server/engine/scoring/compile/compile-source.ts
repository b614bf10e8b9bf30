import { type Condition, type NumberNode, nullNode } from '../../exact/number-node.js';
import { compileFormula } from '../../feel/compile-formula.js';
import type { Scope } from '../../feel/feel-type.js';
import type { CompiledSources, FormulaSource } from '../methods/scoring-method.js';
import type { DiagnosedDocument, JsonPath, Report } from '../rubric-diagnostic.js';

/** Where formulas stand and what they may name. */
export interface SourcePlace {
  readonly document: DiagnosedDocument;
  readonly path: JsonPath;
  readonly scope: Scope;
  readonly report: Report;
}

/** A formula ready to be evaluated, and the names it reads. */
export interface CompiledSource {
  readonly key: string;
  readonly node: NumberNode;
  readonly condition: Condition;
  readonly reads: readonly string[];
}

/** Null, with the findings reported at `path` + key, where the source has an error. */
export function compileSource({ key, source, type }: FormulaSource, place: SourcePlace): CompiledSource | null {
  const compilation = compileFormula(source, place.scope, type);
  const { document } = place;
  const path = key === '' ? place.path : [...place.path, key];
  for (const finding of compilation.diagnostics) place.report({ document, path, ...finding });
  if (!compilation.ok) return null;
  const { formula } = compilation;
  return { key, node: formula.node ?? nullNode, condition: formula.condition ?? (() => null), reads: formula.reads };
}

/** All formulas of a method; null where one has an error. */
export function compileSources(sources: readonly FormulaSource[], place: SourcePlace): readonly CompiledSource[] | null {
  const compiled = sources.map((source) => compileSource(source, place));
  return compiled.includes(null) ? null : (compiled as readonly CompiledSource[]);
}

export function sourcesByKey(compiled: readonly CompiledSource[]): CompiledSources {
  const find = (key: string): CompiledSource => {
    const found = compiled.find((entry) => entry.key === key);
    if (found === undefined) throw new RangeError(`the method has no formula ${key}`);
    return found;
  };
  return { number: (key) => find(key).node, condition: (key) => find(key).condition };
}
