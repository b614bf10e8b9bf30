import type { AgencyInputs } from './agency-inputs.js';
import type { CompiledRubric } from './compiled-rubric.js';
import { scorecardOf, settle } from './finish-scorecards.js';
import { ranksOf } from './order.js';
import { standingsIn } from './rank-scores.js';
import { scoreAgency } from './score-agency.js';
import type { PeerValues, Scorecard } from './scorecard.js';

/** The scorecard again, from the stored inputs and the stored values of its group: it must give the same digits. */
export function replayScorecard(rubric: CompiledRubric, inputs: AgencyInputs, peers: PeerValues | null): Scorecard {
  const settled = settle(rubric, scoreAgency(rubric, inputs), standingsIn(peers?.rankValues ?? {}));
  return scorecardOf(rubric, settled, peers, ranksOf(peers?.totals ?? [], rubric.policy.rank.ties === 'DENSE'));
}
