import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { Cycle } from './cycle.model.js';

@ObjectType({
  description: 'That an agency takes part in a cycle (参评). An agency without this row is not assessed: neither missing nor zero.',
})
@Entity('participation')
@Unique('participation_once', ['jurisdictionId', 'cycleId', 'agencyId'])
@Check('participation_kind_known', `kind in ('ASSESSED','REVIEWING','BOTH')`)
@Index('participation_by_agency', ['jurisdictionId', 'agencyId', 'id'])
@Noun({ expectedSize: 100 })
export class Participation extends Tenant {
  @Hidden('id') cycleId: string;
  @Hidden('id') agencyId: string;
  @Shown('internal', 'text', 'ASSESSED, REVIEWING, or BOTH.') kind: string;

  @ManyToOne(
    () => Cycle,
    (cycle) => cycle.participations,
  )
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(
    () => Agency,
    (agency) => agency.participations,
  )
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;
}
