import { ObjectType } from 'type-graphql';
import { Check, Entity, Unique } from 'typeorm';
import { Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant } from '../../graph/tenant.js';

@ObjectType({ description: 'The area that one organization department answers for (辖区). A caller sees its own only.' })
@Entity('jurisdiction')
@Check('jurisdiction_is_its_own_tenant', 'jurisdiction_id = id')
@Unique('jurisdiction_code_once', ['jurisdictionId', 'code'])
@Noun({ expectedSize: 1 })
export class Jurisdiction extends Tenant {
  @Shown('public', 'text', 'Short code of the jurisdiction.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'day?', 'In a demonstration: the day of its first start, from which its dates are counted; else null.') anchorOn:
    | string
    | null;
}
