import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { Item } from './item.model.js';
import { Rubric } from './rubric.model.js';

@ObjectType({ description: 'An indicator of a rubric (条). Ids follow the order of the rubric.' })
@Entity('indicator')
@Unique('indicator_code_once', ['jurisdictionId', 'rubricId', 'code'])
@Index('indicator_by_item', ['jurisdictionId', 'itemId', 'id'])
@Check('indicator_measure_known', `measure in ('QUALITATIVE','QUANTITATIVE')`)
@Check('indicator_scope_known', `scope in ('COMMON','DIFFERENTIATED')`)
@Noun({ expectedSize: 80, inForce: { path: ['rubric'], namedBy: ['rubric', 'item'] } })
export class Indicator extends Tenant {
  @Hidden('id') rubricId: string;
  @Hidden('id') itemId: string;
  @Hidden('id?') reviewDepartmentId: string | null;
  @Shown('public', 'text', 'Code within the rubric.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'int', 'Place in the item, from 1.') position: number;
  @Shown('public', 'text', 'QUALITATIVE 定性 or QUANTITATIVE 定量.') measure: string;
  @Shown('public', 'text', 'COMMON 共性, or DIFFERENTIATED 差异化: only where a profile includes it.') scope: string;
  @Shown('public', 'decimal', 'Full marks in points, before profiles.') fullMarks: string;
  @Shown('public', 'int', 'Decimal places of its published points, 2 to 4.') places: number;
  @Shown('public', 'text', 'Kind of scoring method: LINEAR, BANDS, DEDUCTION, BONUS, LEVELS, RATIO, RANK, VETO or FORMULA.')
  methodKind: string;
  @Shown('public', 'json', 'The scoring method with its parameters.') method: unknown;
  @Shown('public', 'text', 'What a missing datum does: EXCLUDE, CARRY, HOLD or ZERO.') missingPolicy: string;
  @Shown('public', 'text', 'NONE, OPTIONAL or REQUIRED.') evidenceRule: string;
  @Shown('public', 'text?', 'Legal basis in Chinese; null where none is named.') legalBasis: string | null;
  @Shown('public', 'text?', 'Legal basis in English.') legalBasisEn: string | null;

  @ManyToOne(
    () => Rubric,
    (rubric) => rubric.indicators,
  )
  @JoinColumn(to('rubric_id'))
  rubric: Relation<Rubric>;

  @ManyToOne(
    () => Item,
    (item) => item.indicators,
  )
  @JoinColumn(to('item_id'))
  item: Relation<Item>;

  @ManyToOne(() => Agency)
  @JoinColumn(to('review_department_id'))
  reviewDepartment: Relation<Agency> | null;
}
