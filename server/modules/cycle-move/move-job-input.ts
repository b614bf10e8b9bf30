/** Kind of the job that takes a cycle to another version. */
export const cycleMoveKind = 'CYCLE_MOVE';

export interface MoveJobInput {
  readonly moveId: string;
  readonly cycleId: string;
  /** `YYYY-MM-DD`: what was due by this day is judged */
  readonly evaluationDay: string;
}
