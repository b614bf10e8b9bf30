import { ObjectType } from 'type-graphql';
import { Check, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Alliance } from './alliance.model.js';

@ObjectType({ description: 'One basis on which an alliance rests; an alliance has a set of them.' })
@Entity('alliance_basis')
@Unique('alliance_basis_once', ['jurisdictionId', 'allianceId', 'basis'])
@Check('alliance_basis_known', `basis in ('SIMILAR_FIELD','ADJACENT_PLACE','COMPLEMENTARY_STRENGTHS')`)
@Noun({ many: 'allianceBases', expectedSize: 20 })
export class AllianceBasis extends Tenant {
  @Hidden('id') allianceId: string;
  @Shown('public', 'text', 'SIMILAR_FIELD 领域相近, ADJACENT_PLACE 地域相邻, or COMPLEMENTARY_STRENGTHS 优势互补.') basis: string;

  @ManyToOne(
    () => Alliance,
    (alliance) => alliance.bases,
  )
  @JoinColumn(to('alliance_id'))
  alliance: Relation<Alliance>;
}
