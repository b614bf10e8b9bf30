import { z } from 'zod';
import { bilingual, code, decimal, formula } from './text.js';

// Points in a method are meant at the full marks that stand beside it: those of the overlay that brings the method, else the
// indicator's own. Where an agency's full marks are others, because another overlay changes them, the points scale with them.

/** 0 points at `floor`, full marks at `target`, a straight line between; `floor` > `target` means lower is better. */
export const linear = z.strictObject({
  kind: z.literal('LINEAR'),
  value: formula,
  floor: decimal,
  target: decimal,
  /** optional: above full marks, up to `points` more at `at` */
  stretch: z.strictObject({ at: decimal, points: decimal }).optional(),
});

/**
 * Edges closed left, open right. The first band has no `from`; the next ones rise.
 * STEP: `points` of the band the value falls into. INTERPOLATED: `points` are reached at `from`, a straight line leads to the
 * next band's; below the first edge the first band's points hold, from the last edge on the last band's.
 * MARGINAL: `points` are earned per unit of the value inside the band, counted from 0; the sum is cut to 0 .. full marks.
 */
export const bands = z.strictObject({
  kind: z.literal('BANDS'),
  value: formula,
  mode: z.enum(['STEP', 'INTERPOLATED', 'MARGINAL']),
  bands: z
    .array(z.strictObject({ from: decimal.nullable(), points: decimal }))
    .min(2)
    .max(50),
});

/** Full marks less `perEvent` for each event, at most `cap`, never below `floor`. */
export const deduction = z.strictObject({
  kind: z.literal('DEDUCTION'),
  events: formula,
  perEvent: decimal,
  cap: decimal.optional(),
  floor: decimal.default('0'),
});

/** `base` points, plus `perEvent` for each event, at most `cap` of them, never above full marks. */
export const bonus = z.strictObject({
  kind: z.literal('BONUS'),
  events: formula,
  base: decimal.default('0'),
  perEvent: decimal,
  cap: decimal.optional(),
});

/** A reviewer names a level, or gives points; several marks are averaged and rounded once. */
export const levels = z.strictObject({
  kind: z.literal('LEVELS'),
  levels: z
    .array(z.strictObject({ code, name: bilingual, descriptor: bilingual, points: decimal }))
    .min(2)
    .max(12),
});

/** Full marks x min(1, achieved / target), never below 0. */
export const ratio = z.strictObject({ kind: z.literal('RATIO'), achieved: formula, target: formula });

/**
 * By rank of the value (rounded to four places) within the peer group: `best` for the first, `worst` for the last, a straight
 * line between; alone in the group means first. COMPETITION counts agencies (1, 2, 2, 4), DENSE counts values (1, 2, 2, 3).
 */
export const rank = z.strictObject({
  kind: z.literal('RANK'),
  value: formula,
  order: z.enum(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER']),
  ties: z.enum(['COMPETITION', 'DENSE']),
  best: decimal,
  worst: decimal,
});

/**
 * Full marks unless `condition` holds; then 0, and what `effect` says. A veto only ever lowers: the total becomes `total` if it
 * was higher. It never rests on a missing or carried datum, so its missing-data policy is EXCLUDE or HOLD.
 */
export const veto = z.strictObject({
  kind: z.literal('VETO'),
  condition: formula,
  effect: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('TOTAL'), total: decimal }),
    z.strictObject({ kind: z.literal('GRADE_AT_MOST'), grade: code }),
  ]),
});

/** Points by a formula, cut to 0 .. full marks. The agency's full marks are named `fullMarks` in it. */
export const byFormula = z.strictObject({ kind: z.literal('FORMULA'), points: formula });

export const method = z.discriminatedUnion('kind', [linear, bands, deduction, bonus, levels, ratio, rank, veto, byFormula]);
export type Method = z.infer<typeof method>;
export type MethodKind = Method['kind'];
