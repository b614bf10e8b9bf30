import { compileRubric } from '../../engine/scoring/compile-rubric.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import { PinnedVersionsUnusable } from './cycle.errors.js';
import type { PinnedCycle } from './pinned-cycle.js';

const mostKept = 8;
const kept = new Map<string, CompiledRubric>();

/** The pinned versions as closures. The latest few are kept: versions never change once published. Throws PinnedVersionsUnusable. */
export function compiledRubricOf(cycle: PinnedCycle): CompiledRubric {
  const key = `${cycle.contentKey} ${JSON.stringify(cycle.elements)}`;
  const known = kept.get(key);
  if (known) return known;
  const compilation = compileRubric(cycle.rubric, cycle.elements, cycle.policy);
  if (!compilation.ok)
    throw new PinnedVersionsUnusable(
      cycle.id,
      compilation.diagnostics.map(({ message }) => message),
    );
  kept.set(key, compilation.rubric);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value as string);
  return compilation.rubric;
}
