import type { ScenarioOptions } from '../../graph/model-options.js';

const columns = `s.jurisdiction_id, s.id, m.cycle_id, s.agency_id, s.total_after as total, s.grade_after as grade, s.rank_after as rank,
  s.peer_group_after as peer_group, m.read_at as computed_at`;

/** Scorecards as a simulation has them under its version. Scores of indicators are not kept with it. */
export const simulatedResults: ScenarioOptions = {
  noun: 'SimulatedScorecard',
  fields: ['id', 'total', 'grade', 'rank', 'peerGroup', 'computedAt', 'cycle', 'agency'],
  rows: (id) => `select ${columns} from simulated_scorecard s
  join simulation m on m.jurisdiction_id = s.jurisdiction_id and m.id = s.simulation_id where s.simulation_id = ${id}`,
  description:
    'Id of a simulation: scorecards as they would be under its version (推演) in the place of those that stand. Only for those who read simulations; it has id, total, grade, rank, peerGroup, computedAt (when facts were read), cycle and agency. The usual arguments apply.',
};
