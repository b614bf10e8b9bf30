import type { EvaluationWorld } from './evaluation-world.js';

export interface ScorecardDigits {
  readonly agency: string;
  readonly total: string | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly peer_group: string | null;
  readonly peer_group_size: number | null;
  readonly completeness: string;
  readonly input_hash: string;
  readonly scores: readonly string[];
  readonly levels: readonly string[];
}

const statement = `select a.code as agency, s.total, s.grade, s.rank, s.peer_group, s.peer_group_size, s.completeness, e.input_hash,
  (select json_agg(concat_ws(' ', i.code, x.status, x.points, x.full_marks, x.reason) order by x.id) from score x join indicator i on i.id = x.indicator_id where x.scorecard_id = s.id) as scores,
  (select json_agg(line order by line) from (
    select concat_ws(' ', i.code, x.points, x.full_marks) as line from item_score x join item i on i.id = x.item_id where x.scorecard_id = s.id
    union all select concat_ws(' ', c.code, x.points, x.full_marks) from category_score x join category c on c.id = x.category_id where x.scorecard_id = s.id) as lines) as levels
  from scorecard s join agency a on a.id = s.agency_id join evaluation_input e on e.scorecard_id = s.id
  where s.cycle_id = $1 order by a.code`;

/** Everything an evaluation stores that somebody could compare, without its ids and instants. */
export const digitsOf = (read: EvaluationWorld['read'], cycleId: string): Promise<ScorecardDigits[]> =>
  read<ScorecardDigits>(statement, [cycleId]);
