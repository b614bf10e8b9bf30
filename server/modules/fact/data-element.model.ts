import { ObjectType } from 'type-graphql';
import { Check, Entity, Unique } from 'typeorm';
import { Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant } from '../../graph/tenant.js';

@ObjectType({
  description: 'What is reported (数据项). Unit, places, period and aggregation never change once it exists, so old results replay.',
})
@Entity('data_element')
@Unique('data_element_code_once', ['jurisdictionId', 'code'])
@Check('data_element_places', 'places between 0 and 4')
@Check('data_element_period_known', `period in ('MONTH','QUARTER','HALF_YEAR','YEAR')`)
@Check('data_element_aggregation_known', `aggregation in ('SUM','LAST','MEAN','MIN','MAX')`)
@Noun({ expectedSize: 60 })
export class DataElement extends Tenant {
  @Shown('public', 'text', 'Code that formulas name.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'text', 'Unit of the values.') unit: string;
  @Shown('public', 'int', 'Decimal places of the values, 0 to 4.') places: number;
  @Shown('public', 'text', 'How often it is reported: MONTH, QUARTER, HALF_YEAR or YEAR.') period: string;
  @Shown('public', 'text', 'How periods become one value: SUM, LAST, MEAN, MIN or MAX.') aggregation: string;
}
