import type { GradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import type { RubricDocument } from '../../engine/documents/rubric.js';
import type { Assumption } from '../../engine/simulation/assumption.js';
import type { SimulatedAgency, SimulationReport } from '../../engine/simulation/simulation-report.js';
import type { EvaluationFrame } from '../cycle/agency-inputs.js';
import type { AgencySource } from '../cycle/agency-source.js';

export interface Pair {
  readonly rubric: RubricDocument;
  readonly policy: GradingPolicyDocument;
}

/** What is the same for every agency of a simulation. Plain JSON, so it can be sent to a thread. */
export interface SimulationOpening {
  readonly versionId: string;
  readonly cycleId: string;
  /** elements of both rubrics */
  readonly frame: EvaluationFrame;
  readonly baseline: Pair;
  readonly draft: Pair;
  readonly assumption: Assumption;
  /** how many agencies will come */
  readonly agencies: number;
}

/** Agencies as they are read, in the order of their codes. */
export type SimulationPart = readonly AgencySource[];

/** Everything a simulation is worked out from. */
export interface SimulationTask {
  readonly opening: SimulationOpening;
  readonly sources: readonly AgencySource[];
}

export interface SimulationHead {
  readonly report: SimulationReport;
  readonly agencies: readonly SimulatedAgency[];
}
