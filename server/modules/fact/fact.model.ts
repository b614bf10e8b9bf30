import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { DataElement } from './data-element.model.js';

@ObjectType({
  description:
    'One reported value (指标数据): agency x data element x period. Append-only: a correction is a new fact that supersedes the old one. In force is what is neither superseded nor withdrawn; where: {withdrawnAt: {isNull: true}} leaves the withdrawn out.',
})
@Entity('fact')
@Unique('fact_of_agency', ['jurisdictionId', 'agencyId', 'id'])
@Index('fact_superseded_once', ['jurisdictionId', 'supersedesId'], { unique: true, where: 'withdrawn_at is null' })
@Index('fact_first_once', ['jurisdictionId', 'agencyId', 'dataElementId', 'period'], {
  unique: true,
  where: 'supersedes_id is null and withdrawn_at is null',
})
@Index('fact_by_period', ['jurisdictionId', 'period', 'agencyId'])
@Check('fact_correction_has_reason', 'supersedes_id is null or reason is not null')
@Check('fact_value_is_a_number', 'value > -9007199254740992 and value < 9007199254740992')
@Noun({ isLarge: true, needs: ['period'], expectedSize: 5000 })
export class Fact extends Tenant {
  @Hidden('id') agencyId: string;
  @Hidden('id') dataElementId: string;
  @Shown('internal', 'text', 'Period, such as 2026, 2026H1, 2026Q3 or 2026M07.') period: string;
  @Shown('internal', 'decimal', 'The value, in the unit of its data element.') value: string;
  @Shown('internal', 'text', 'Where the value comes from.') source: string;
  @Shown('internal', 'instant', 'When it was recorded.') recordedAt: Date;
  @Shown('internal', 'text?', 'Why an earlier value was corrected; null for a first value.') reason: string | null;
  @Shown(
    'internal',
    'instant?',
    'When it was withdrawn, its import having been undone; null while it stands. A withdrawn fact counts nowhere.',
  )
  withdrawnAt: Date | null;
  @Hidden('id?') supersedesId: string | null;

  @ManyToOne(
    () => Agency,
    (agency) => agency.facts,
  )
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;

  @ManyToOne(() => DataElement)
  @JoinColumn(to('data_element_id'))
  dataElement: Relation<DataElement>;

  @ManyToOne(() => Fact)
  @JoinColumn([
    { name: 'jurisdiction_id', referencedColumnName: 'jurisdictionId' },
    { name: 'agency_id', referencedColumnName: 'agencyId' },
    { name: 'supersedes_id', referencedColumnName: 'id' },
  ])
  supersedes: Relation<Fact> | null;
}
