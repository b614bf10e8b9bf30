import type { CorrectionsQuery } from '../../generated/graphql.js';
import type { Tone } from '../../parts/Status.js';

export type Correction = CorrectionsQuery['corrections']['nodes'][number];

export const correctionTones = {
  WORKING: 'info',
  PROPOSED: 'warn',
  PUBLISHING: 'info',
  PUBLISHED: 'ok',
  RETURNED: 'bad',
  WITHDRAWN: 'idle',
} as const satisfies Record<string, Tone>;

export const isKnownCorrection = (state: string): state is keyof typeof correctionTones => state in correctionTones;

/** While a job works on it, the page asks again. */
export const isUnderWay = (state: string): boolean => state === 'WORKING' || state === 'PUBLISHING';

interface Result {
  readonly total: string | null;
  readonly grade: string | null;
  readonly gradeName: string | null;
  readonly gradeNameEn: string | null;
  readonly rank: number | null;
}
interface ChangedScore {
  readonly indicator: string;
  readonly name: string;
  readonly nameEn: string;
  readonly before: { readonly status: string; readonly points: string | null };
  readonly after: { readonly status: string; readonly points: string | null };
}
/** One agency whose results would differ, as the correction holds it. */
export interface AgencyChange {
  readonly agencyId: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly before: Result;
  readonly after: Result;
  readonly scores: readonly ChangedScore[];
}

export const changesOf = (correction: Correction): readonly AgencyChange[] => (correction.changes ?? []) as readonly AgencyChange[];
