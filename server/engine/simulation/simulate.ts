import type { AgencyInputs } from '../scoring/agency-inputs.js';
import type { CompiledRubric } from '../scoring/compiled-rubric.js';
import { finishKeeping } from '../scoring/finish-scorecards.js';
import type { ScorecardDraft } from '../scoring/scorecard.js';
import { type Assumption, assume, fullMarks, nothing, peerMedianShares } from './assumption.js';
import { type AgencyKind, BothSides, type Versions } from './both-sides.js';
import { coverageOf, type IndicatorCoverage, uncoveredOf } from './coverage.js';
import { groupShifts, shiftOf } from './group-shifts.js';
import { gradeMatrix, gradeMoves, movesOf, quotaEffects } from './moves.js';
import type { SimulatedAgency, SimulationReport } from './simulation-report.js';
import { spreadOf } from './spread.js';
import { type Standing, standingOf } from './standing.js';

export interface SimulationInput extends Versions {
  readonly assumption: Assumption;
  /** everybody, each read once */
  readonly inputs: Iterable<AgencyInputs>;
}

export interface Simulation {
  readonly report: SimulationReport;
  /** in the order of the inputs */
  readonly agencies: readonly SimulatedAgency[];
}

/** The same inputs scored twice, by the engine that evaluates cycles, and what the difference is. Pure. */
export function simulate({ inputs, assumption, baseline, draft }: SimulationInput): Simulation {
  const sides = new BothSides({ baseline, draft });
  sides.take(inputs);
  return simulationOf(sides, assumption);
}

/** Everybody is in: who stands where by either version, and the report of it. */
export function simulationOf(sides: BothSides, assumption: Assumption): Simulation {
  const { baseline, draft } = sides.versions;
  const before = finishKeeping(baseline, sides.before, standingOf);
  const assumed = assumedDrafts(draft, sides.after, assumption);
  const { coverage } = assumed;
  const after = finishKeeping(draft, assumed.after, standingOf);
  const best = assumed.best && finishKeeping(draft, assumed.best, standingOf);
  const agencies = sides.after.map(({ agencyId, agencyCode }, place) => ({
    ...{ agencyId, agencyCode, ...(sides.kinds[place] as AgencyKind) },
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
  readonly coverage: readonly IndicatorCoverage[];
  /** under BEST_AND_WORST with nothing earned on what has no data */
  readonly after: readonly ScorecardDraft[];
  readonly best: readonly ScorecardDraft[] | null;
}

/** Everybody by the draft, with what is assumed where nobody has a score. */
export function assumedDrafts(draft: CompiledRubric, drafts: readonly ScorecardDraft[], assumption: Assumption): AssumedDrafts {
  const coverage = coverageOf(draft, drafts);
  const uncovered = uncoveredOf(coverage);
  switch (assumption) {
    case 'LEAVE_OUT':
      return { coverage, after: drafts, best: null };
    case 'PEER_MEDIAN':
      return { coverage, after: assume(draft, drafts, uncovered, peerMedianShares(draft, drafts)), best: null };
    case 'BEST_AND_WORST':
      return { coverage, after: assume(draft, drafts, uncovered, nothing), best: assume(draft, drafts, uncovered, fullMarks) };
  }
}
