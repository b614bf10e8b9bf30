import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Masked, Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { Cycle } from '../cycle/cycle.model.js';
import { Correction } from './correction.model.js';

@ObjectType({
  description:
    'Published results that a correction took the place of (被更正的得分表): what stood before, for good. The id is that of the former scorecard.',
})
@Entity('superseded_scorecard')
@Unique('superseded_scorecard_of_agency', ['jurisdictionId', 'agencyId', 'id'])
@Unique('superseded_scorecard_once', ['jurisdictionId', 'correctionId', 'agencyId'])
@Index('superseded_scorecard_by_agency', ['jurisdictionId', 'agencyId', 'cycleId', 'id'])
@Index('superseded_scorecard_by_cycle', ['jurisdictionId', 'cycleId', 'id'])
@Noun({ expectedSize: 50 })
export class SupersededScorecard extends Tenant {
  @Hidden('id') cycleId: string;
  @Hidden('id') agencyId: string;
  @Hidden('id') correctionId: string;
  @Shown('internal', 'decimal?', 'Points of 100 as they were; null where nothing could be scored.') total: string | null;
  @Shown('internal', 'text?', 'Code of the grade.') grade: string | null;
  @Shown('internal', 'text?', 'Chinese name of the grade.') gradeName: string | null;
  @Shown('internal', 'text?', 'English label of the grade.') gradeNameEn: string | null;
  @Masked({ roles: ['DEPARTMENT', 'APPROVER', 'ANALYST'], twin: 'publishedRank' })
  @Shown('internal', 'int?', 'Rank within the peer group; null where the agency was in none.')
  rank: number | null;
  @Shown('internal', 'int?', 'The rank as agencies may see it; null where the policy keeps ranks back.') publishedRank: number | null;
  @Shown('internal', 'text?', 'Chinese name of the peer group.') peerGroupName: string | null;
  @Shown('internal', 'text?', 'English label of the peer group.') peerGroupNameEn: string | null;
  @Shown('internal', 'int?', 'Agencies ranked in the peer group.') peerGroupSize: number | null;
  @Shown('internal', 'decimal', 'Share of the applicable indicators that were scored, in percent.') completeness: string;
  @Shown(
    'internal',
    'json',
    '`scores`, in the order of the rubric: `indicatorId`, `indicator`, `name`, `nameEn`, `status`, `points`, `fullMarks`, `reason`, `reasonEn`; `categories` and `items`: `code`, `name`, `nameEn`, `points`, `fullMarks`. Decimals are text.',
  )
  scores: unknown;
  @Shown('internal', 'text', 'Why they were corrected.') reason: string;
  @Shown('internal', 'instant', 'When they had been worked out.') computedAt: Date;
  @Shown('internal', 'instant', 'When the correction took their place.') supersededAt: Date;

  @ManyToOne(() => Cycle)
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(() => Agency)
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;

  @ManyToOne(() => Correction)
  @JoinColumn(to('correction_id'))
  correction: Relation<Correction>;
}
