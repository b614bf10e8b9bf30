import type { Bilingual, Language } from '../../core/language.js';
import type { AgencyInputs } from '../scoring/agency-inputs.js';
import type { CompiledRubric } from '../scoring/compiled-rubric.js';
import { explainScore } from '../scoring/explain/explain-score.js';
import type { Evidence } from '../scoring/explain/explanation.js';
import { finishScorecards } from '../scoring/finish-scorecards.js';
import { nameOf } from '../scoring/reason.js';
import { reasonSentence } from '../scoring/reason-sentence.js';
import type { Scorecard, ScoreStatus } from '../scoring/scorecard.js';
import { BothSides } from './both-sides.js';
import { type NearestGrades, nearestGrades } from './nearest-grade.js';
import { assumedDrafts, type SimulationInput } from './simulate.js';
import { usableInputs } from './usable-inputs.js';

export interface ExplainedIndicator {
  readonly indicator: string;
  readonly name: Bilingual;
  readonly status: ScoreStatus;
  /** at 10^-4; null unless scored */
  readonly points: number | null;
  readonly fullMarks: number;
  readonly sentences: readonly string[];
}

/** One agency under one pair of versions. */
export interface ExplainedSide {
  readonly total: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly peerGroupSize: number;
  readonly gradeSentences: readonly string[];
  readonly indicators: readonly ExplainedIndicator[];
}

export interface AgencyExplanation {
  readonly before: ExplainedSide;
  readonly after: ExplainedSide;
  /** under the draft */
  readonly nearest: NearestGrades;
}

export interface ExplanationInput extends SimulationInput {
  /** of the agency among the inputs, from 0 */
  readonly place: number;
  readonly language: Language;
}

/** One agency of a simulation, by both pairs of versions, by the code that explains scorecards. Its numbers are those of the report. */
export function explainAgency({ baseline, draft, assumption, inputs, place, language }: ExplanationInput): AgencyExplanation {
  const sides = new BothSides({ baseline, draft });
  const seen: AgencyInputs[] = [];
  sides.take(noting(inputs, place, seen));
  const [own] = seen;
  const before = finishScorecards(baseline, sides.before)[place] as Scorecard;
  const after = finishScorecards(draft, assumedDrafts(draft, sides.after, assumption).after)[place] as Scorecard;
  const evidenceOf = (rubric: CompiledRubric, card: Scorecard): Evidence => ({
    inputs: usableInputs(rubric)(own as AgencyInputs),
    peers: card.peers,
    showsPeers: true,
  });
  const [former, later] = [evidenceOf(baseline, before), evidenceOf(draft, after)];
  return {
    before: sideOf({ rubric: baseline, card: before, evidence: former, language }),
    after: sideOf({ rubric: draft, card: after, evidence: later, language }),
    nearest: nearestGrades(draft, later),
  };
}

/** The same inputs; that at a place is kept as it goes by. */
function* noting(inputs: Iterable<AgencyInputs>, place: number, seen: AgencyInputs[]): Generator<AgencyInputs> {
  let at = 0;
  for (const each of inputs) {
    if (at === place) seen.push(each);
    at += 1;
    yield each;
  }
}

interface Side {
  readonly rubric: CompiledRubric;
  readonly card: Scorecard;
  readonly evidence: Evidence;
  readonly language: Language;
}

function sideOf({ rubric, card, evidence, language }: Side): ExplainedSide {
  return {
    ...{ total: card.total, grade: card.grade, rank: card.rank, peerGroupSize: card.peerGroupSize },
    gradeSentences: card.gradeReasons.map((reason) => reasonSentence(reason, language)),
    indicators: rubric.indicators.map(({ code, document }, index) => {
      const { status, points, fullMarks, reason } = card.scores[index] as Scorecard['scores'][number];
      // what is assumed has no way from the data to the points
      const isAssumed = reason.code === 'ASSUMED';
      const sentences = isAssumed ? [reasonSentence(reason, language)] : explainScore(rubric, evidence, code, language).sentences;
      return { indicator: code, name: nameOf(document.name), status, points, fullMarks, sentences };
    }),
  };
}
