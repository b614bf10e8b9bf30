import { ObjectType } from 'type-graphql';
import { Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { GradingPolicy } from './grading-policy.model.js';

@ObjectType({ description: 'A band of totals that earns a grade (等次); the edge belongs to the band above it.' })
@Entity('grade_band')
@Unique('grade_band_once', ['jurisdictionId', 'gradingPolicyId', 'grade'])
@Noun({ expectedSize: 5, inForce: { path: ['gradingPolicy'], namedBy: ['gradingPolicy'] } })
export class GradeBand extends Tenant {
  @Hidden('id') gradingPolicyId: string;
  @Shown('public', 'text', 'Code of the grade.') grade: string;
  @Shown('public', 'text', 'Chinese name, such as 优秀.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'text', 'Chinese character for the seal.') seal: string;
  @Shown('public', 'text', 'Letter for the seal in English.') sealEn: string;
  @Shown('public', 'int', 'Place from the best, from 1.') position: number;
  @Shown('public', 'decimal?', 'Lower edge of the total, included; null for the lowest band.') fromTotal: string | null;

  @ManyToOne(
    () => GradingPolicy,
    (policy) => policy.bands,
  )
  @JoinColumn(to('grading_policy_id'))
  gradingPolicy: Relation<GradingPolicy>;
}
