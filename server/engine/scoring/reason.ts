import type { Bilingual } from '../../core/language.js';

/** Why a score, a grade or a rank is what it is. `reason-sentence.ts` says each in both languages. */
export const reasonCodes = [
  'SCORED',
  'CARRIED',
  'ZERO_BY_DUTY',
  'NOT_INCLUDED',
  'EXCLUDED_BY_PROFILE',
  'NO_DATUM',
  'NOT_YET_DUE',
  'NO_MARK',
  'NO_VALUE',
  'NOTHING_TO_CARRY',
  'ZERO_WITHOUT_DUTY',
  'OUT_OF_RANGE',
  'NO_PEER_GROUP',
  'AWAITING_RANK',
  'NOTHING_SCORED',
  'BAND',
  'CONDITION',
  'VETO_TOTAL',
  'VETO_GRADE',
  'QUOTA',
  'OVERRIDE',
  'ASSUMED',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export type ReasonParameter = string | number | Bilingual;

/** Plain JSON; names are carried in both languages, so a stored reason can be said without its documents. */
export interface Reason {
  readonly code: ReasonCode;
  readonly parameters: Readonly<Record<string, ReasonParameter>>;
}

export const reason = (code: ReasonCode, parameters: Reason['parameters'] = {}): Reason => ({ code, parameters });

/** A name of a document, where English may be left out. */
export const nameOf = (name: { readonly zh: string; readonly en?: string }): Bilingual => ({ zh: name.zh, en: name.en ?? name.zh });
