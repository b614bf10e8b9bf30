import { ObjectType } from 'type-graphql';
import { Entity, Unique } from 'typeorm';
import { Children, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant } from '../../graph/tenant.js';

@ObjectType({ description: 'A group of agencies that build the Party together (党建联盟), with the bases it rests on.' })
@Entity('alliance')
@Unique('alliance_code_once', ['jurisdictionId', 'code'])
@Noun({ expectedSize: 20 })
export class Alliance extends Tenant {
  @Shown('public', 'text', 'Code, unique in the jurisdiction.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'text', 'Pinyin of the name, for order and search.') sortKey: string;

  @Children('AllianceBasis', 'alliance', { expectedSize: 3 })
  bases: unknown;

  @Children('AllianceMembership', 'alliance', {
    expectedSize: 12,
    current: ['valid_from', 'valid_to'],
    description: 'Members of today; `memberships` holds those of the past and the future as well.',
  })
  members: unknown;

  @Children('AllianceMembership', 'alliance', { expectedSize: 15 })
  memberships: unknown;
}
