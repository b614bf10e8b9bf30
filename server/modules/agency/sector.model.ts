import { ObjectType } from 'type-graphql';
import { Entity, Unique } from 'typeorm';
import { Children, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant } from '../../graph/tenant.js';

@ObjectType({ description: 'A field that agencies work in (领域), such as government departments or townships.' })
@Entity('sector')
@Unique('sector_code_once', ['jurisdictionId', 'code'])
@Noun({ expectedSize: 10 })
export class Sector extends Tenant {
  @Shown('public', 'text', 'Code that rubrics and profiles name.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'int', 'Place in lists, from 1.') position: number;

  @Children('Agency', 'sectorEntry', { expectedSize: 20 })
  agencies: unknown;
}
