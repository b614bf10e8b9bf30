import type { GradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import type { RubricDocument } from '../../engine/documents/rubric.js';
import type { EvaluationFrame } from './agency-inputs.js';
import type { AgencySource } from './agency-source.js';

/** Everything one evaluation is worked out from. Plain JSON, so it can be sent to a thread. */
export interface EvaluationTask {
  readonly cycleId: string;
  /** of the versions that the cycle was pinned to when this was read */
  readonly contentKey: string;
  readonly frame: EvaluationFrame;
  readonly rubric: RubricDocument;
  readonly policy: GradingPolicyDocument;
  readonly sources: readonly AgencySource[];
  readonly computedAt: string;
}

/** What is known of an evaluation before its rows are made. */
export interface EvaluationHead {
  readonly agencies: number;
  /** agencies with something held or missing */
  readonly incomplete: number;
}
