/** Works a published cycle out again; its subject is the correction. */
export const correctionKind = 'CORRECTION';

/** Writes what an approver signed; its subject is the correction. */
export const correctionPublicationKind = 'CORRECTION_PUBLICATION';

export interface CorrectionJobInput {
  readonly correctionId: string;
  readonly cycleId: string;
}

/** Only what agencies have seen needs a correction; before that an evaluation does. */
export const isCorrectable = (state: string): boolean => state === 'PUBLISHED' || state === 'FINAL';
