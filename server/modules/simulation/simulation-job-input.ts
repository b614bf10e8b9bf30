import type { Assumption } from '../../engine/simulation/assumption.js';

/** Kind of the job that works a simulation out. */
export const simulationKind = 'SIMULATION';

/** Fixed when it is asked for. */
export interface SimulationJobInput {
  readonly simulationId: string;
  readonly versionId: string;
  readonly counterpartId: string | null;
  readonly cycleId: string;
  readonly assumption: Assumption;
  readonly askedById: string;
  readonly askedByCode: string;
}
