import { ObjectType } from 'type-graphql';
import { Check, Entity, Exclusion, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { Alliance } from './alliance.model.js';

@ObjectType({ description: 'That an agency belongs to an alliance, from a day to a day. On any day an agency is in at most one.' })
@Entity('alliance_membership')
@Exclusion(
  'alliance_membership_one_a_day',
  `USING gist (jurisdiction_id WITH =, agency_id WITH =, daterange(valid_from, valid_to, '[)') WITH &&)`,
)
@Check('alliance_membership_days', 'valid_to is null or valid_to > valid_from')
@Index('alliance_membership_by_alliance', ['jurisdictionId', 'allianceId', 'id'])
@Noun({ expectedSize: 100 })
export class AllianceMembership extends Tenant {
  @Hidden('id') allianceId: string;
  @Hidden('id') agencyId: string;
  @Shown('public', 'day', 'First day of membership.') validFrom: string;
  @Shown('public', 'day?', 'The day from which it no longer holds; null while it lasts.') validTo: string | null;

  @ManyToOne(
    () => Alliance,
    (alliance) => alliance.members,
  )
  @JoinColumn(to('alliance_id'))
  alliance: Relation<Alliance>;

  @ManyToOne(
    () => Agency,
    (agency) => agency.memberships,
  )
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;
}
