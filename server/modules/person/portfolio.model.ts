import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, within } from '../../graph/tenant.js';
import { Appointment } from './appointment.model.js';

@ObjectType({ description: 'The business field that a leading-group member answers for (分管领域), and Party building in it.' })
@Entity('portfolio')
@Index('portfolio_by_appointment', ['jurisdictionId', 'appointmentId'])
@Noun({ expectedSize: 100 })
export class Portfolio extends Tenant {
  @Hidden('id') agencyId: string;
  @Hidden('id') appointmentId: string;
  @Shown('internal', 'text', 'Chinese name of the field.') name: string;
  @Shown('internal', 'text', 'English label of the field.') nameEn: string;

  @ManyToOne(
    () => Appointment,
    (appointment) => appointment.portfolios,
  )
  @JoinColumn(within('appointment_id'))
  appointment: Relation<Appointment>;
}
