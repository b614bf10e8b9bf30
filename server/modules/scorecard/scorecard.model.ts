import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Masked, Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { Cycle } from '../cycle/cycle.model.js';
import { simulatedResults } from './simulated-results.js';

@ObjectType({ description: 'The results of one agency in one cycle (考核得分表). An agency sees its own once the cycle is published.' })
@Entity('scorecard')
@Unique('scorecard_once', ['jurisdictionId', 'cycleId', 'agencyId'])
@Unique('scorecard_of_agency', ['jurisdictionId', 'agencyId', 'id'])
@Unique('scorecard_of_cycle', ['jurisdictionId', 'agencyId', 'cycleId', 'id'])
@Check('scorecard_state_known', `state in ('COMPLETE','INCOMPLETE','STALE')`)
@Index('scorecard_by_rank', ['jurisdictionId', 'cycleId', 'rank', 'id'])
@Noun({ expectedSize: 100, scenario: simulatedResults })
export class Scorecard extends Tenant {
  @Hidden('id') cycleId: string;
  @Hidden('id') agencyId: string;
  @Shown('internal', 'decimal?', 'Points of 100 over the indicators that apply; null where nothing could be scored.') total: string | null;
  @Shown('internal', 'text?', 'Code of the grade; null where there is no total.') grade: string | null;
  @Shown('internal', 'text?', 'Chinese name of the grade.') gradeName: string | null;
  @Shown('internal', 'text?', 'English label of the grade.') gradeNameEn: string | null;
  @Shown('internal', 'text?', 'Grade by the bands alone, before conditions, vetoes and quotas.') gradeByBand: string | null;
  @Shown('internal', 'text?', 'Why the grade differs from the band’s, in Chinese; null where it does not.') gradeReason: string | null;
  @Shown('internal', 'text?', 'The same in English.') gradeReasonEn: string | null;
  @Masked({ roles: ['DEPARTMENT', 'APPROVER', 'ANALYST'], twin: 'publishedRank' })
  @Shown(
    'internal',
    'int?',
    'Rank within the peer group, from 1; null where the agency is in none. To an agency only publishedRank is open.',
  )
  rank: number | null;
  @Shown('internal', 'int?', 'The rank as an agency may see it; null where the grading policy keeps ranks back.') publishedRank:
    | number
    | null;
  @Shown('internal', 'text?', 'Code of the peer group.') peerGroup: string | null;
  @Shown('internal', 'text?', 'Chinese name of the peer group.') peerGroupName: string | null;
  @Shown('internal', 'text?', 'English label of the peer group.') peerGroupNameEn: string | null;
  @Shown('internal', 'int?', 'Agencies ranked in the peer group.') peerGroupSize: number | null;
  @Shown('internal', 'decimal', 'Share of the applicable indicators that are scored, in percent.') completeness: string;
  @Shown('internal', 'int', 'Indicators that are scored.') scoredCount: number;
  @Shown('internal', 'int', 'Indicators that apply to the agency.') applicableCount: number;
  @Shown('internal', 'text', 'COMPLETE, INCOMPLETE (something is held), or STALE (an input was corrected since).') state: string;
  @Shown('internal', 'instant', 'When it was worked out.') computedAt: Date;
  @Shown('internal', 'instant?', 'When one of its inputs was last corrected since; null where none was.') staleAt: Date | null;

  @ManyToOne(
    () => Cycle,
    (cycle) => cycle.scorecards,
  )
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(
    () => Agency,
    (agency) => agency.scorecards,
  )
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;

  @Children('CategoryScore', 'scorecard', { expectedSize: 4 })
  categoryScores: unknown;

  @Children('ItemScore', 'scorecard', { expectedSize: 8 })
  itemScores: unknown;

  @Children('Score', 'scorecard', { expectedSize: 100 })
  scores: unknown;
}
