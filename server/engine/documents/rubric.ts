import { z } from 'zod';
import { method } from './method.js';
import { bilingual, code, decimal } from './text.js';

/** What happens when a datum is missing; never silently zero. ZERO applies only where a dated duty to report was reminded of and let pass. */
export const missingPolicy = z.enum(['EXCLUDE', 'CARRY', 'HOLD', 'ZERO']);
export type MissingPolicy = z.infer<typeof missingPolicy>;

export const indicator = z.strictObject({
  code,
  name: bilingual,
  measure: z.enum(['QUALITATIVE', 'QUANTITATIVE']),
  scope: z.enum(['COMMON', 'DIFFERENTIATED']),
  /** points, which are also the weight */
  fullMarks: decimal,
  /** places of the published points, 2 to 4 */
  places: z.number().int().min(2).max(4).default(2),
  /** code of the agency whose department reviews this indicator (归口评审) */
  reviewDepartment: z.string().max(40).optional(),
  evidence: z.enum(['NONE', 'OPTIONAL', 'REQUIRED']).default('NONE'),
  missing: missingPolicy,
  legalBasis: bilingual.optional(),
  method,
});
export type IndicatorDocument = z.infer<typeof indicator>;

/** Overrides of one indicator for the agencies of a profile. */
export const overlay = z.strictObject({
  indicator: code,
  fullMarks: decimal.optional(),
  method: method.optional(),
});

/** Applies where every condition given holds; several that apply are laid over one another in document order. */
export const profile = z.strictObject({
  code,
  name: bilingual,
  sectors: z.array(code).optional(),
  administrativeLevels: z.array(code).optional(),
  alliances: z.array(z.string()).optional(),
  /** differentiated indicators that apply; common ones apply unless excluded */
  include: z.array(code).default([]),
  exclude: z.array(code).default([]),
  overlays: z.array(overlay).default([]),
});
export type ProfileDocument = z.infer<typeof profile>;

/** `fullMarks` of an item, a category or the rubric may be stated; then they must equal the sum of what is inside. */
export const item = z.strictObject({
  code,
  name: bilingual,
  fullMarks: decimal.optional(),
  indicators: z.array(indicator).min(1).max(200),
});
export const category = z.strictObject({ code, name: bilingual, fullMarks: decimal.optional(), items: z.array(item).min(1).max(50) });

/**
 * Where the weight of an indicator that does not apply goes: to the rest of its item, to the whole rubric, full marks are
 * given, or it is lost (the divisor stays). What applies but has no points (EXCLUDED, HELD, MISSING) is always left out of both
 * points and divisor.
 */
export const notApplicable = z.enum(['REDISTRIBUTE_IN_ITEM', 'REDISTRIBUTE_IN_RUBRIC', 'FULL_MARKS', 'DROP']);

/** A value worked out from data elements and other computed values, published at its places; formulas may name it. */
export const computedElement = z.strictObject({
  code,
  name: bilingual,
  unit: z.string().max(20),
  places: z.number().int().min(0).max(4),
  formula: z.string(),
});

export const rubricDocument = z.strictObject({
  kind: z.literal('RUBRIC'),
  schemaVersion: z.literal(1),
  code,
  name: bilingual,
  /** the version's label as people say it, such as 2025.3 */
  label: z.string().min(1).max(40),
  legalBasis: bilingual.optional(),
  fullMarks: decimal.optional(),
  notApplicable,
  /** places of item, category and total */
  places: z.number().int().min(0).max(4).default(2),
  /** codes of the catalogue's data elements that formulas may name */
  dataElements: z.array(code),
  computedElements: z.array(computedElement).default([]),
  /** code of a review department -> code of the agency that marks in its place, where it would mark itself */
  deputyReviewDepartments: z.record(z.string().max(40), z.string().max(40)).optional(),
  categories: z.array(category).min(1).max(30),
  profiles: z.array(profile).default([]),
});
export type RubricDocument = z.infer<typeof rubricDocument>;

/** As it is written: what has a default may be left out. */
export type RubricInput = z.input<typeof rubricDocument>;
