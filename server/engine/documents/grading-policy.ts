import { z } from 'zod';
import { bilingual, code, decimal, formula } from './text.js';

/** Agencies that are ranked together. An agency belongs to the first group whose conditions hold. */
export const peerGroup = z.strictObject({
  code,
  name: bilingual,
  sectors: z.array(code).optional(),
  administrativeLevels: z.array(code).optional(),
});

export const gradeBand = z.strictObject({
  grade: code,
  name: bilingual,
  /** one character for the seal, such as 优 and A */
  seal: bilingual,
  /** lower edge, included; null for the lowest */
  from: decimal.nullable(),
});

/** When `when` holds, the grade is at most `atMost`. Names: total, completeness (percent), and the code of every category and item (its points). */
export const gradeCondition = z.strictObject({ code, name: bilingual, when: formula, atMost: code, legalBasis: bilingual.optional() });

/** At most `share` of a peer group may hold `grade` or a better one; a tie across the line goes in or out as a whole. */
export const quota = z.strictObject({
  grade: code,
  share: decimal,
  rounding: z.enum(['FLOOR', 'HALF_UP', 'CEILING']),
  ties: z.enum(['ALL_IN', 'ALL_OUT']),
  peerGroups: z.array(code).optional(),
});

export const gradingPolicyDocument = z.strictObject({
  kind: z.literal('GRADING_POLICY'),
  schemaVersion: z.literal(1),
  code,
  name: bilingual,
  label: z.string().min(1).max(40),
  legalBasis: bilingual.optional(),
  peerGroups: z.array(peerGroup).min(1),
  /** best first, edges falling */
  bands: z.array(gradeBand).min(2).max(12),
  conditions: z.array(gradeCondition).default([]),
  quotas: z.array(quota).default([]),
  rank: z.strictObject({ ties: z.enum(['COMPETITION', 'DENSE']), isPublished: z.boolean() }),
});
export type GradingPolicyDocument = z.infer<typeof gradingPolicyDocument>;

/** As it is written: what has a default may be left out. */
export type GradingPolicyInput = z.input<typeof gradingPolicyDocument>;
