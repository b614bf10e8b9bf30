import { type QuotaDocument, quotaApplies, quotaLimit } from '../../../server/engine/scoring/quota.js';
import type { GradeBand } from '../../parts/GradeMark.js';
import { type Cycle, gradesOf, groupsOf, sizeOf } from './cycle-shape.js';

export interface GradeCount {
  readonly band: GradeBand;
  readonly count: number;
  /** the most of this grade or a better one that the quota allows, ties apart; null without a quota */
  readonly allowed: number | null;
  /** of this grade or a better one, which is what the quota counts */
  readonly reached: number;
}
export interface GroupGrades {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly size: number;
  readonly ungraded: number;
  readonly rows: readonly GradeCount[];
}

const allowedOf = (quotas: readonly QuotaDocument[], group: string, grade: string, graded: number): number | null => {
  const limits = quotas.filter((quota) => quota.grade === grade && quotaApplies(quota, group));
  return limits.length === 0 ? null : Math.min(...limits.map((quota) => quotaLimit(quota, graded)));
};

/** How many of each peer group have each grade, best first, beside what the quotas of the policy allow. */
export const gradeCounts = (cycle: Cycle): readonly GroupGrades[] => {
  const bands = cycle.gradingPolicy.bands.nodes.toSorted((a, b) => a.position - b.position);
  const quotas = (cycle.gradingPolicy.quotas ?? []) as readonly QuotaDocument[];
  return groupsOf(cycle).map(({ code, name, nameEn }) => {
    const counts = gradesOf(cycle, code);
    const size = sizeOf(cycle, code);
    const ungraded = counts.get(null) ?? 0;
    let reached = 0;
    const rows = bands.map((band) => {
      const count = counts.get(band.grade) ?? 0;
      reached += count;
      return { band, count, reached, allowed: allowedOf(quotas, code, band.grade, size - ungraded) };
    });
    return { code, name, nameEn, size, ungraded, rows };
  });
};
