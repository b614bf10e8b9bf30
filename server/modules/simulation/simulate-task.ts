import type { AgencyInputs } from '../../engine/scoring/agency-inputs.js';
import { compileRubric } from '../../engine/scoring/compile-rubric.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import { type SimulationInput, simulate } from '../../engine/simulation/simulate.js';
import { agencyInputsOf } from '../cycle/agency-inputs.js';
import type { AgencySource } from '../cycle/agency-source.js';
import type { Listener } from '../cycle/thread-stream.js';
import { SimulationImpossible } from './simulation.errors.js';
import type { Pair, SimulationHead, SimulationTask } from './simulation-task.js';

/** so many agencies' inputs are kept between the two readings; of more, memory would be the price of a second parse */
const mostKept = 20_000;

/** What a simulation of the task is worked out from: inputs are read when they are wanted, and kept while they are few. */
export function simulationInputOf(task: SimulationTask, progress: (share: number) => void): SimulationInput {
  const { frame, sources, assumption } = task;
  const kept: (AgencyInputs | undefined)[] = [];
  const inputsAt = (place: number): AgencyInputs => {
    const known = kept[place];
    if (known) return known;
    const read = agencyInputsOf(sources[place] as AgencySource, frame);
    if (sources.length <= mostKept) kept[place] = read;
    return read;
  };
  const [baseline, draft] = [compiled(task, task.baseline), compiled(task, task.draft)];
  return { baseline, draft, agencies: sources.length, inputsAt, assumption, progress };
}

/** Both pairs over everybody, by the code of every evaluation. Pure: the same for the same task. */
export function simulateTask(task: SimulationTask, listener: Listener<SimulationHead>): void {
  const { report, agencies } = simulate(simulationInputOf(task, (share) => listener.progress(share)));
  listener.head({ report, agencies });
}

function compiled({ versionId, frame }: SimulationTask, { rubric, policy }: Pair): CompiledRubric {
  const compilation = compileRubric(rubric, frame.elements, policy);
  if (compilation.ok) return compilation.rubric;
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  throw new SimulationImpossible(
    versionId,
    errors.map(({ message }) => message),
  );
}
