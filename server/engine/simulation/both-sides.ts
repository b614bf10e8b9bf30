import type { AgencyInputs } from '../scoring/agency-inputs.js';
import type { CompiledRubric } from '../scoring/compiled-rubric.js';
import { scoreAgency } from '../scoring/score-agency.js';
import type { ScorecardDraft } from '../scoring/scorecard.js';
import { usableInputs } from './usable-inputs.js';

export interface Versions {
  /** what the cycle is pinned to */
  readonly baseline: CompiledRubric;
  readonly draft: CompiledRubric;
}

/** By what a report groups an agency. */
export interface AgencyKind {
  readonly sector: string;
  readonly administrativeLevel: string;
  readonly alliances: readonly string[];
}

/** So many are scored by one version before they are by the other: code and tables of one stay close at hand, and inputs die young. */
const atOnce = 100;

/** A population scored by both versions as its inputs come; the inputs themselves are not kept. */
export class BothSides {
  readonly before: ScorecardDraft[] = [];
  readonly after: ScorecardDraft[] = [];
  readonly kinds: AgencyKind[] = [];
  private readonly usableBefore: (inputs: AgencyInputs) => AgencyInputs;
  private readonly usableAfter: (inputs: AgencyInputs) => AgencyInputs;

  constructor(readonly versions: Versions) {
    this.usableBefore = usableInputs(versions.baseline);
    this.usableAfter = usableInputs(versions.draft);
  }

  /** @param inputs of each agency everything that either version reads, each asked for once */
  take(inputs: Iterable<AgencyInputs>): void {
    let some: AgencyInputs[] = [];
    for (const each of inputs) {
      if (some.push(each) < atOnce) continue;
      this.score(some);
      some = [];
    }
    this.score(some);
  }

  private score(some: readonly AgencyInputs[]): void {
    for (const inputs of some) {
      const { sector, administrativeLevel, alliances } = inputs.agency;
      this.kinds.push({ sector, administrativeLevel, alliances });
      this.before.push(scoreAgency(this.versions.baseline, this.usableBefore(inputs)));
    }
    for (const inputs of some) this.after.push(scoreAgency(this.versions.draft, this.usableAfter(inputs)));
  }
}
