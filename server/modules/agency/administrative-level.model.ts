import { ObjectType } from 'type-graphql';
import { Entity, Unique } from 'typeorm';
import { Children, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant } from '../../graph/tenant.js';

@ObjectType({ description: 'An administrative level of agencies (单位层级).' })
@Entity('administrative_level')
@Unique('administrative_level_code_once', ['jurisdictionId', 'code'])
@Noun({ expectedSize: 10 })
export class AdministrativeLevel extends Tenant {
  @Shown('public', 'text', 'Code that rubrics and profiles name.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'int', 'Place in lists, from 1.') position: number;

  @Children('Agency', 'administrativeLevelEntry', { expectedSize: 20 })
  agencies: unknown;
}
