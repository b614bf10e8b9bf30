import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to, within } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { Person } from './person.model.js';

@ObjectType({ description: 'Who holds which post, from when to when (任职).' })
@Entity('appointment')
@Unique('appointment_of_agency', ['jurisdictionId', 'agencyId', 'id'])
@Check('appointment_post_known', `post in ('SECRETARY','LEADING_GROUP_MEMBER','PARTY_AFFAIRS_CADRE')`)
@Check('appointment_days', 'valid_to is null or valid_to > valid_from')
@Index('appointment_by_person', ['jurisdictionId', 'personId'])
@Noun({ expectedSize: 300 })
export class Appointment extends Tenant {
  @Hidden('id') agencyId: string;
  @Hidden('id') personId: string;
  @Shown('internal', 'text', 'SECRETARY 书记, LEADING_GROUP_MEMBER 班子成员, or PARTY_AFFAIRS_CADRE 党务干部.') post: string;
  @Shown('internal', 'day', 'First day in the post.') validFrom: string;
  @Shown('internal', 'day?', 'The day from which the post is no longer held; null while it is.') validTo: string | null;

  @ManyToOne(
    () => Person,
    (person) => person.appointments,
  )
  @JoinColumn(within('person_id'))
  person: Relation<Person>;

  @ManyToOne(() => Agency)
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;

  @Children('Portfolio', 'appointment', { expectedSize: 1 })
  portfolios: unknown;
}
