import { z } from 'zod';
import { bilingual, code } from './text.js';

export const periodKind = z.enum(['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR']);
export type PeriodKind = z.infer<typeof periodKind>;
export const aggregation = z.enum(['SUM', 'LAST', 'MEAN', 'MIN', 'MAX']);

/** What is reported. Its code, unit, places, period and aggregation never change once it exists. */
export const dataElement = z.strictObject({
  code,
  name: bilingual,
  unit: z.string().max(20),
  places: z.number().int().min(0).max(4),
  period: periodKind,
  aggregation,
});
export type DataElementDocument = z.infer<typeof dataElement>;
