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

/** A population scored by both versions as its inputs come, one agency after the other; the inputs themselves are not kept. */
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

  /** @param inputs everything that either version reads of the agency */
  take(inputs: AgencyInputs): void {
    const { sector, administrativeLevel, alliances } = inputs.agency;
    this.kinds.push({ sector, administrativeLevel, alliances });
    this.before.push(scoreAgency(this.versions.baseline, this.usableBefore(inputs)));
    this.after.push(scoreAgency(this.versions.draft, this.usableAfter(inputs)));
  }
}
