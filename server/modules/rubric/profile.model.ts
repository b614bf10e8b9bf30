import { ObjectType } from 'type-graphql';
import { Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Rubric } from './rubric.model.js';

@ObjectType({
  description:
    'Which indicators, weights and targets apply to which sectors and levels (分类考核方案). Those that apply are laid over one another in order.',
})
@Entity('profile')
@Unique('profile_code_once', ['jurisdictionId', 'rubricId', 'code'])
@Noun({ expectedSize: 8, inForce: { path: ['rubric'], namedBy: ['rubric'] } })
export class Profile extends Tenant {
  @Hidden('id') rubricId: string;
  @Shown('public', 'text', 'Code within the rubric.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'int', 'Place in the order of overlays, from 1.') position: number;
  @Shown('public', 'json?', 'Codes of the sectors it applies to; null for every sector.') sectors: unknown;
  @Shown('public', 'json?', 'Codes of the administrative levels it applies to; null for every level.') administrativeLevels: unknown;
  @Shown('public', 'json?', 'Codes of the alliances it applies to; null for any or none.') alliances: unknown;
  @Shown('public', 'json', 'Codes of the differentiated indicators it includes.') includes: unknown;
  @Shown('public', 'json', 'Codes of the common indicators it excludes.') excludes: unknown;
  @Shown('public', 'json', 'Full marks or methods it sets for single indicators.') overlays: unknown;

  @ManyToOne(
    () => Rubric,
    (rubric) => rubric.profiles,
  )
  @JoinColumn(to('rubric_id'))
  rubric: Relation<Rubric>;
}
