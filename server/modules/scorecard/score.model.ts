import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { impliedKey, Tenant, to, withinCycle } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { Cycle } from '../cycle/cycle.model.js';
import { Indicator } from '../rubric/indicator.model.js';
import { Scorecard } from './scorecard.model.js';

@ObjectType({
  description: 'The result of one indicator on one scorecard (得分), with its status and its reason. Ids follow the order of the rubric.',
})
@Entity('score')
@Unique('score_once', ['jurisdictionId', 'scorecardId', 'indicatorId'])
@Unique('score_of_agency', ['jurisdictionId', 'agencyId', 'id'])
@Check('score_status_known', `status in ('SCORED','MISSING','EXCLUDED','HELD','NOT_APPLICABLE')`)
@Check('score_points_when_scored', `(status = 'SCORED') = (points is not null)`)
@Index('score_by_scorecard', ['jurisdictionId', 'scorecardId', 'id'])
@Index('score_by_cycle', ['jurisdictionId', 'cycleId', 'indicatorId'])
@Noun({ isLarge: true, needs: ['cycle', 'scorecard'], expectedSize: 5000 })
export class Score extends Tenant {
  @Hidden('id') cycleId: string;
  @Hidden('id') agencyId: string;
  @Hidden('id') scorecardId: string;
  @Hidden('id') indicatorId: string;
  @Shown('internal', 'decimal?', 'Published points; null unless the status is SCORED.') points: string | null;
  @Shown('internal', 'decimal', 'Full marks for this agency, after its profiles.') fullMarks: string;
  @Shown('internal', 'text', 'SCORED, MISSING, EXCLUDED, HELD or NOT_APPLICABLE.') status: string;
  @Shown('internal', 'text', 'Why it stands so, in Chinese.') reason: string;
  @Shown('internal', 'text', 'The same in English.') reasonEn: string;

  @ManyToOne(() => Cycle, impliedKey)
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(() => Agency, impliedKey)
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;

  @ManyToOne(
    () => Scorecard,
    (scorecard) => scorecard.scores,
  )
  @JoinColumn(withinCycle('scorecard_id'))
  scorecard: Relation<Scorecard>;

  @ManyToOne(() => Indicator)
  @JoinColumn(to('indicator_id'))
  indicator: Relation<Indicator>;
}
