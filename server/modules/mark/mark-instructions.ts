import { fromScaled, toScaled } from '../../core/decimal.js';
import type { IndicatorDocument } from '../../engine/documents/rubric.js';
import type { BilingualText } from '../../engine/documents/text.js';
import { roundHalfUp } from '../../engine/exact/rounding.js';
import type { ResolvedIndicator } from '../../engine/scoring/applicability.js';

/** What a reviewer judges by. Plain JSON; points and full marks are decimals as text, those of this agency. */
export interface MarkInstructions {
  readonly fullMarks: string;
  /** of points given outright */
  readonly places: number;
  readonly levels: readonly MarkLevel[];
  readonly evidenceRule: string;
  readonly legalBasis: BilingualText | null;
}

export interface MarkLevel {
  readonly code: string;
  readonly name: BilingualText;
  readonly descriptor: BilingualText;
  readonly points: string;
}

/** A value to be judged. */
export interface MarkInput {
  readonly element: string;
  readonly name: BilingualText;
  readonly unit: string;
  readonly period: string;
  readonly value: string;
}

/** Level points are meant at the full marks stated beside the method; here they are brought to those of the agency. */
export function instructionsOf(indicator: IndicatorDocument, { method, fullMarks, statedFullMarks }: ResolvedIndicator): MarkInstructions {
  const { places, evidence, legalBasis } = indicator;
  const step = 10n ** BigInt(4 - places);
  const [full, stated] = [toScaled(fullMarks), toScaled(statedFullMarks)];
  const pointsOf = (points: string): string => fromScaled(roundHalfUp(toScaled(points) * full, stated * step) * step, places);
  const levels = method.kind === 'LEVELS' ? method.levels : [];
  return {
    fullMarks: fromScaled(full),
    places,
    levels: levels.map(({ code, name, descriptor, points }) => ({ code, name, descriptor, points: pointsOf(points) })),
    evidenceRule: evidence,
    legalBasis: legalBasis ?? null,
  };
}
