import { ObjectType } from 'type-graphql';
import { Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Rubric } from './rubric.model.js';

@ObjectType({ description: 'A category of a rubric (类). Ids follow the order of the rubric.' })
@Entity('category')
@Unique('category_code_once', ['jurisdictionId', 'rubricId', 'code'])
@Noun({ expectedSize: 4, inForce: { path: ['rubric'], namedBy: ['rubric'] } })
export class Category extends Tenant {
  @Hidden('id') rubricId: string;
  @Shown('public', 'text', 'Code within the rubric.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'int', 'Place in the rubric, from 1.') position: number;
  @Shown('public', 'decimal', 'Sum of the full marks below it.') fullMarks: string;

  @ManyToOne(
    () => Rubric,
    (rubric) => rubric.categories,
  )
  @JoinColumn(to('rubric_id'))
  rubric: Relation<Rubric>;

  @Children('Item', 'category', { expectedSize: 3 })
  items: unknown;
}
