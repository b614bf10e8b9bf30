import type { SimulationReport } from '../../../../server/engine/simulation/simulation-report.js';
import type { LastSimulationQuery, SimulatedAgenciesQuery } from '../../../generated/graphql.js';
import type { GradeBand } from '../../../parts/GradeMark.js';

export type Simulation = LastSimulationQuery['simulations']['nodes'][number];
export type SimulatedAgency = SimulatedAgenciesQuery['simulatedScorecards']['nodes'][number];

/** Points, totals and shifts in it are integers at 10^-4. */
export const reportOf = ({ report }: Simulation): SimulationReport => report as SimulationReport;

interface BandDocument {
  readonly grade: string;
  readonly name: { readonly zh: string; readonly en?: string };
  readonly seal: { readonly zh: string; readonly en?: string };
  readonly from: string | null;
}

/** The bands that a grading policy's document holds, as marks of grades are drawn from them. */
const bandsIn = (content: unknown): readonly GradeBand[] =>
  ((content as { bands?: readonly BandDocument[] } | null)?.bands ?? []).map(({ grade, name, seal, from }) => ({
    ...{ grade, name: name.zh, nameEn: name.en ?? name.zh },
    ...{ seal: seal.zh, sealEn: seal.en ?? seal.zh, fromTotal: from },
  }));

export interface Bands {
  readonly before: readonly GradeBand[];
  readonly after: readonly GradeBand[];
}

/** Those of the cycle's own policy, and those of the draft where a policy is simulated. */
export const bandsOf = (simulation: Simulation, version: { readonly content: unknown }): Bands => {
  const before = simulation.cycle.gradingPolicy.bands.nodes.toSorted((a, b) => a.position - b.position);
  const own = bandsIn(version.content);
  return { before, after: own.length > 0 ? own : before };
};

/** −1: a worse grade, 1: a better one, 0: the same or one of them is missing. */
export const gradeMove = ({ before, after }: Bands, from: string | null, to: string | null): -1 | 0 | 1 => {
  const [was, is] = [before.findIndex(({ grade }) => grade === from), after.findIndex(({ grade }) => grade === to)];
  if (was < 0 || is < 0 || was === is) return 0;
  return is < was ? 1 : -1;
};
