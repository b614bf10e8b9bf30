import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { Cycle } from '../cycle/cycle.model.js';
import { Indicator } from '../rubric/indicator.model.js';

@ObjectType({ description: 'A reviewer’s level or points for one indicator of one agency (评分). Never readable by the agency judged.' })
@Entity('mark')
@Unique('mark_once', ['jurisdictionId', 'cycleId', 'agencyId', 'subjectAgencyId', 'indicatorId'])
@Check('mark_of_another', 'agency_id <> subject_agency_id')
@Check('mark_given_has_reason', `recorded_at is null or (reason is not null and (level is not null or points is not null))`)
@Index('mark_by_subject', ['jurisdictionId', 'cycleId', 'subjectAgencyId'])
@Index('mark_by_reviewer', ['jurisdictionId', 'agencyId', 'id'])
@Noun({ expectedSize: 500 })
export class Mark extends Tenant {
  @Hidden('id') cycleId: string;
  /** the reviewing department, which authors the mark */
  @Hidden('id') agencyId: string;
  @Hidden('id') subjectAgencyId: string;
  @Hidden('id') indicatorId: string;
  @Shown('internal', 'text?', 'Code of the level given; null before, or where points are given.') level: string | null;
  @Shown('internal', 'decimal?', 'Points given; null before, or where a level is given.') points: string | null;
  @Shown('internal', 'text?', 'The reviewer’s reason; null before the mark is given.') reason: string | null;
  @Shown('internal', 'instant?', 'When it was given; null before.') recordedAt: Date | null;
  @Shown('internal', 'instant', 'Until when the reviewer sees it and may give it.') expiresAt: Date;

  @ManyToOne(() => Cycle)
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(() => Agency)
  @JoinColumn(to('agency_id'))
  reviewer: Relation<Agency>;

  @ManyToOne(() => Agency)
  @JoinColumn(to('subject_agency_id'))
  subject: Relation<Agency>;

  @ManyToOne(() => Indicator)
  @JoinColumn(to('indicator_id'))
  indicator: Relation<Indicator>;
}
