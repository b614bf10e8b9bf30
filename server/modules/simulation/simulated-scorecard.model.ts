import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { Simulation } from './simulation.model.js';

@ObjectType({ description: 'One agency in a simulation (模拟得分表): as it stands under the cycle’s own versions, and as it would stand.' })
@Entity('simulated_scorecard')
@Unique('simulated_scorecard_once', ['jurisdictionId', 'simulationId', 'agencyId'])
@Index('simulated_scorecard_by_shift', ['jurisdictionId', 'simulationId', 'shift', 'id'])
@Noun({ many: 'simulatedScorecards', isLarge: true, needs: ['simulation'], expectedSize: 50 })
export class SimulatedScorecard extends Tenant {
  @Hidden('id') simulationId: string;
  @Hidden('id') agencyId: string;
  @Shown('internal', 'decimal?', 'Points of 100 under the cycle’s own versions; null where nothing is scored.') totalBefore: string | null;
  @Shown('internal', 'decimal?', 'Points of 100 under the version; under BEST_AND_WORST with nothing earned on what has no data.')
  totalAfter: string | null;
  @Shown('internal', 'decimal?', 'Under BEST_AND_WORST, points of 100 with full marks on what has no data; else null.')
  totalBest: string | null;
  @Shown('internal', 'decimal?', 'The total after less the one before; null where either is missing.') shift: string | null;
  @Shown('internal', 'text?', 'Code of the grade before.') gradeBefore: string | null;
  @Shown('internal', 'text?', 'Code of the grade after.') gradeAfter: string | null;
  @Shown('internal', 'text?', 'Under BEST_AND_WORST, code of the grade at best; else null.') gradeBest: string | null;
  @Shown('internal', 'text?', 'Code of the grade after, were there no quota.') gradeWithoutQuota: string | null;
  @Shown('internal', 'int?', 'Rank within the peer group before.') rankBefore: number | null;
  @Shown('internal', 'int?', 'Rank within the peer group after.') rankAfter: number | null;
  @Shown('internal', 'text?', 'Code of the peer group before.') peerGroupBefore: string | null;
  @Shown('internal', 'text?', 'Code of the peer group after.') peerGroupAfter: string | null;

  @ManyToOne(() => Simulation, 'scorecards')
  @JoinColumn(to('simulation_id'))
  simulation: Relation<Simulation>;

  @ManyToOne(() => Agency)
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;
}
