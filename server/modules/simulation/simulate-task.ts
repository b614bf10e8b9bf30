import type { AgencyInputs } from '../../engine/scoring/agency-inputs.js';
import { compileRubric } from '../../engine/scoring/compile-rubric.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import { BothSides, type Versions } from '../../engine/simulation/both-sides.js';
import { simulationOf } from '../../engine/simulation/simulate.js';
import { agencyInputsOf, type EvaluationFrame } from '../cycle/agency-inputs.js';
import type { PartTaker } from '../cycle/thread-parts.js';
import type { Listener } from '../cycle/thread-stream.js';
import { SimulationImpossible } from './simulation.errors.js';
import type { Pair, SimulationHead, SimulationOpening, SimulationPart } from './simulation-task.js';

/** Both pairs over everybody as they come, by the code of every evaluation. Pure: the same for the same parts. */
export function simulateInParts(opening: SimulationOpening, listener: Listener<SimulationHead>): PartTaker<SimulationPart> {
  const sides = new BothSides(versionsOf(opening));
  return {
    take: (part) => {
      sides.take(inputsOf(part, opening.frame));
      listener.progress((0.95 * sides.kinds.length) / opening.agencies);
    },
    end: () => listener.head(simulationOf(sides, opening.assumption)),
  };
}

/** Taken apart as they are asked for, so that they need not live all at once. */
export function* inputsOf(sources: SimulationPart, frame: EvaluationFrame): Generator<AgencyInputs> {
  for (const source of sources) yield agencyInputsOf(source, frame);
}

/** Throws SimulationImpossible. */
export const versionsOf = (opening: SimulationOpening): Versions => ({
  baseline: compiled(opening, opening.baseline),
  draft: compiled(opening, opening.draft),
});

function compiled({ versionId, frame }: SimulationOpening, { rubric, policy }: Pair): CompiledRubric {
  const compilation = compileRubric(rubric, frame.elements, policy);
  if (compilation.ok) return compilation.rubric;
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  throw new SimulationImpossible(
    versionId,
    errors.map(({ message }) => message),
  );
}
