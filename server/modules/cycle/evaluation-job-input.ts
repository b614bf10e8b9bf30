import { CycleNotOpen } from './cycle.errors.js';

/** Kind of the job that works a cycle out. */
export const evaluationKind = 'EVALUATION';

/** Fixed when the job is asked for, so that it gives the same digits however often it is begun again. */
export interface EvaluationJobInput {
  readonly cycleId: string;
  /** `YYYY-MM-DD`: what was due by this day is judged */
  readonly evaluationDay: string;
}

/** Published and confirmed results stand. */
export const isEvaluable = (state: string): boolean => state === 'OPEN' || state === 'CALCULATED';

export function checkOpen({ id, state }: { readonly id: string; readonly state: string }): void {
  if (!isEvaluable(state)) throw new CycleNotOpen(id, state);
}
