import { toScaled } from '../../core/decimal.js';
import type { GradingPolicyDocument } from '../documents/grading-policy.js';
import { roundDivide } from '../exact/rounding.js';
import type { QuotaLine } from './scorecard.js';

export type QuotaDocument = GradingPolicyDocument['quotas'][number];

/** How many of `size` agencies the share allows. */
export function quotaLimit(quota: Pick<QuotaDocument, 'share' | 'rounding'>, size: number): number {
  const allowed = Number(toScaled(quota.share)) * size;
  if (quota.rounding === 'HALF_UP') return roundDivide(allowed, 10_000);
  return quota.rounding === 'FLOOR' ? Math.floor(allowed / 10_000) : Math.ceil(allowed / 10_000);
}

/**
 * From which total on (at 10^-4) those who reached the grade keep it; null: all do. `candidates`: their totals, highest first.
 * A tie across the line goes in (ALL_IN) or out (ALL_OUT) as a whole; a limit of 0 has no line and lets nobody in.
 */
export function quotaCutoff(candidates: readonly number[], limit: number, ties: QuotaDocument['ties']): number | null {
  if (candidates.length <= limit) return null;
  const firstOut = candidates[limit] as number;
  const lastIn = candidates[limit - 1];
  if (lastIn === undefined) return firstOut + 1;
  return lastIn === firstOut && ties === 'ALL_OUT' ? firstOut + 1 : lastIn;
}

export const quotaApplies = (quota: QuotaDocument, peerGroup: string): boolean => quota.peerGroups?.includes(peerGroup) ?? true;

/** The line of one quota in a group of `size` agencies. */
export function quotaLine(quota: QuotaDocument, candidates: readonly number[], size: number): QuotaLine {
  const limit = quotaLimit(quota, size);
  return { grade: quota.grade, limit, candidates, cutoff: quotaCutoff(candidates, limit, quota.ties) };
}
