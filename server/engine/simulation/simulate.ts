import type { AgencyInputs } from '../scoring/agency-inputs.js';
import type { CompiledRubric } from '../scoring/compiled-rubric.js';
import { finishScorecards } from '../scoring/finish-scorecards.js';
import { scoreAgency } from '../scoring/score-agency.js';
import type { ScorecardDraft } from '../scoring/scorecard.js';
import { type Assumption, assume, fullMarks, nothing, peerMedianShares } from './assumption.js';
import { coverageOf, type IndicatorCoverage, uncoveredOf } from './coverage.js';
import { groupShifts, shiftOf } from './group-shifts.js';
import { gradeMatrix, gradeMoves, movesOf, quotaEffects } from './moves.js';
import type { SimulatedAgency, SimulationReport } from './simulation-report.js';
import { spreadOf } from './spread.js';
import { type Standing, standingOf } from './standing.js';
import { usableInputs } from './usable-inputs.js';

export interface SimulationInput {
  /** what the cycle is pinned to */
  readonly baseline: CompiledRubric;
  readonly draft: CompiledRubric;
  readonly agencies: number;
  /** everything that either rubric reads of the agency at a place; read twice */
  readonly inputsAt: (place: number) => AgencyInputs;
  readonly assumption: Assumption;
  /** share of the work done, 0 to 1 */
  readonly progress: (share: number) => void;
}

export interface Simulation {
  readonly report: SimulationReport;
  /** in the order of the inputs */
  readonly agencies: readonly SimulatedAgency[];
}

const toldEvery = 500;

/** The same inputs scored twice, by the engine that evaluates cycles, and what the difference is. Pure. */
export function simulate(input: SimulationInput): Simulation {
  const { baseline, draft, assumption } = input;
  // one after the other: of the first only the standings are kept while the second is worked out
  const kinds: Kind[] = [];
  const noting = (place: number): AgencyInputs => {
    const read = input.inputsAt(place);
    kinds[place] = kindOf(read);
    return read;
  };
  const before = finishScorecards(baseline, draftsOf({ ...input, inputsAt: noting }, baseline, 0)).map(standingOf);
  const assumed = assumedDrafts(input);
  const { drafts, coverage } = assumed;
  const after = finishScorecards(draft, assumed.after).map(standingOf);
  const best = assumed.best && finishScorecards(draft, assumed.best).map(standingOf);
  const agencies = drafts.map(({ agencyId, agencyCode }, place) => ({
    ...{ agencyId, agencyCode, ...(kinds[place] as Kind) },
    before: before[place] as Standing,
    after: after[place] as Standing,
    best: best?.[place] ?? null,
  }));
  const gradeMove = gradeMoves(baseline, draft);
  const uncovered = uncoveredOf(coverage).map((index) => coverage[index] as IndicatorCoverage);
  const report = {
    assumption,
    coverage: { indicators: coverage.length, covered: coverage.length - uncovered.length, uncovered },
    agencies: agencies.length,
    totals: {
      before: spreadOf(before.flatMap(({ total }) => total ?? [])),
      after: spreadOf(after.flatMap(({ total }) => total ?? [])),
      shift: spreadOf(agencies.flatMap((agency) => shiftOf(agency) ?? [])),
    },
    grades: gradeMatrix(baseline, draft, agencies, (agency) => agency.after),
    moves: movesOf(agencies, gradeMove),
    quotas: { before: quotaEffects(baseline, before), after: quotaEffects(draft, after) },
    groups: groupShifts(agencies, gradeMove),
    bestGrades: best === null ? null : gradeMatrix(baseline, draft, agencies, (agency) => agency.best as Standing),
  };
  return { report, agencies };
}

export interface AssumedDrafts {
  readonly drafts: readonly ScorecardDraft[];
  readonly coverage: readonly IndicatorCoverage[];
  /** under BEST_AND_WORST with nothing earned on what has no data */
  readonly after: readonly ScorecardDraft[];
  readonly best: readonly ScorecardDraft[] | null;
}

/** Everybody by the draft, with what is assumed where nobody has a score. */
export function assumedDrafts(input: SimulationInput): AssumedDrafts {
  const { draft, assumption } = input;
  const drafts = draftsOf(input, draft, 0.5);
  const coverage = coverageOf(draft, drafts);
  const uncovered = uncoveredOf(coverage);
  switch (assumption) {
    case 'LEAVE_OUT':
      return { drafts, coverage, after: drafts, best: null };
    case 'PEER_MEDIAN':
      return { drafts, coverage, after: assume(draft, drafts, uncovered, peerMedianShares(draft, drafts)), best: null };
    case 'BEST_AND_WORST':
      return {
        ...{ drafts, coverage },
        after: assume(draft, drafts, uncovered, nothing),
        best: assume(draft, drafts, uncovered, fullMarks),
      };
  }
}

export function draftsOf(input: SimulationInput, rubric: CompiledRubric, from: number): readonly ScorecardDraft[] {
  const { agencies, inputsAt, progress } = input;
  const usable = usableInputs(rubric);
  return Array.from({ length: agencies }, (_, place) => {
    if (place % toldEvery === 0) progress(from + (0.45 * place) / agencies);
    return scoreAgency(rubric, usable(inputsAt(place)));
  });
}

interface Kind {
  readonly sector: string;
  readonly administrativeLevel: string;
  readonly alliances: readonly string[];
}

const kindOf = ({ agency: { sector, administrativeLevel, alliances } }: AgencyInputs): Kind => ({ sector, administrativeLevel, alliances });
