import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Masked, Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';

@ObjectType({ description: 'A person of an agency (人员). Seen by the department and by the person’s own agency.' })
@Entity('person')
@Unique('person_code_once', ['jurisdictionId', 'code'])
@Unique('person_of_agency', ['jurisdictionId', 'agencyId', 'id'])
@Index('person_by_agency', ['jurisdictionId', 'agencyId', 'id'])
@Noun({ many: 'persons', expectedSize: 300 })
export class Person extends Tenant {
  @Hidden('id') agencyId: string;
  @Shown('internal', 'text', 'Code, unique in the jurisdiction.') code: string;
  @Masked({ roles: ['DEPARTMENT', 'AGENCY'], twin: 'maskedName' })
  @Shown('personal', 'text', 'Full name; to other roles only maskedName is open.')
  name: string;
  @Shown('internal', 'text', 'The name with all but its first character hidden (张*).') maskedName: string;

  @ManyToOne(
    () => Agency,
    (agency) => agency.persons,
  )
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;

  @Children('Appointment', 'person', { expectedSize: 2 })
  appointments: unknown;
}
