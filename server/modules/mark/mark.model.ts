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
@Check('mark_returned_has_reason', '(returned_at is null) = (return_reason is null)')
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
  @Shown(
    'internal',
    'json',
    'What to judge by, fixed when the cycle was opened: fullMarks, places, levels {code, name, descriptor, points}, evidenceRule, legalBasis; names in zh and en.',
  )
  instructions: unknown;
  @Shown(
    'internal',
    'json',
    'Values to be judged, as they stood when the cycle was opened: a list of {element, name, unit, period, value}; empty where the indicator reads no data.',
  )
  inputs: unknown;
  @Shown('internal', 'text?', 'Why the department returned the mark last; null where it never did.') returnReason: string | null;
  @Shown('internal', 'instant?', 'When it was returned last; null where it never was.') returnedAt: Date | null;
  @Shown('internal', 'int', 'Counter of changes, for optimistic concurrency.') version: number;
  @Shown('internal', 'instant', 'Until when the reviewer sees it and may give it.') expiresAt: Date;

  @ManyToOne(
    () => Cycle,
    (cycle) => cycle.marks,
  )
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
