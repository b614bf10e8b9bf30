import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Category } from './category.model.js';
import { Rubric } from './rubric.model.js';

@ObjectType({ description: 'An item of a category (项). Ids follow the order of the rubric.' })
@Entity('item')
@Unique('item_code_once', ['jurisdictionId', 'rubricId', 'code'])
@Index('item_by_category', ['jurisdictionId', 'categoryId', 'id'])
@Noun({ expectedSize: 8, inForce: { path: ['rubric'], namedBy: ['rubric', 'category'] } })
export class Item extends Tenant {
  @Hidden('id') rubricId: string;
  @Hidden('id') categoryId: string;
  @Shown('public', 'text', 'Code within the rubric.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'int', 'Place in the category, from 1.') position: number;
  @Shown('public', 'decimal', 'Sum of the full marks of its indicators.') fullMarks: string;

  @ManyToOne(() => Rubric)
  @JoinColumn(to('rubric_id'))
  rubric: Relation<Rubric>;

  @ManyToOne(
    () => Category,
    (category) => category.items,
  )
  @JoinColumn(to('category_id'))
  category: Relation<Category>;

  @Children('Indicator', 'item', { expectedSize: 14 })
  indicators: unknown;
}
