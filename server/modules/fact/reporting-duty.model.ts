import { ObjectType } from 'type-graphql';
import { Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { DataElement } from './data-element.model.js';

@ObjectType({
  description:
    'That an agency had to report an element for a period by a day (报送责任). Without it, and a reminder, a missing value is never a zero.',
})
@Entity('reporting_duty')
@Unique('reporting_duty_once', ['jurisdictionId', 'agencyId', 'dataElementId', 'period'])
@Noun({ many: 'reportingDuties', expectedSize: 500 })
export class ReportingDuty extends Tenant {
  @Hidden('id') agencyId: string;
  @Hidden('id') dataElementId: string;
  @Shown('internal', 'text', 'Period, such as 2026Q3.') period: string;
  @Shown('internal', 'day', 'Last day for reporting.') dueOn: string;
  @Shown('internal', 'day?', 'When the agency was reminded; null if it was not.') remindedOn: string | null;

  @ManyToOne(() => Agency)
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;

  @ManyToOne(() => DataElement)
  @JoinColumn(to('data_element_id'))
  dataElement: Relation<DataElement>;
}
