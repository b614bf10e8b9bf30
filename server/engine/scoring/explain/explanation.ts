import type { Language } from '../../../core/language.js';
import type { AgencyInputs } from '../agency-inputs.js';
import { tight } from '../number-text.js';
import type { PeerValues, ScoreStatus } from '../scorecard.js';

export const stepKinds = ['INPUT', 'STATUS', 'METHOD', 'SEGMENT', 'ROUNDING', 'WEIGHT', 'PEERS', 'NEAREST_CHANGE'] as const;
export type StepKind = (typeof stepKinds)[number];

/** A figure of a step, for those who would rather read a table. */
export interface StepValue {
  readonly label: string;
  readonly value: string;
}

export interface ExplanationStep {
  readonly kind: StepKind;
  readonly title: string;
  readonly text: string;
  readonly values: readonly StepValue[];
}

export interface Explanation {
  readonly indicator: string;
  readonly status: ScoreStatus;
  /** the texts of the steps, in order */
  readonly sentences: readonly string[];
  readonly steps: readonly ExplanationStep[];
  /** points before rounding, at most 34 digits, an ellipsis where digits are left out; empty when not scored by the method */
  readonly unrounded: string;
  /** at 10^-4, null unless scored: the digits that the replay gives */
  readonly points: number | null;
  readonly fullMarks: number;
}

/** What an evaluation stored of one agency and its group. */
export interface Evidence {
  readonly inputs: AgencyInputs;
  readonly peers: PeerValues | null;
  /** whether the reader may see where the group stands; own points do not depend on it */
  readonly showsPeers: boolean;
}

/** Says a sentence in the reader's language. */
export type Teller = (zh: string, en: string) => string;

export const tellerOf =
  (language: Language): Teller =>
  (zh, en) =>
    language === 'zh' ? tight(zh) : en;
