import { ObjectType } from 'type-graphql';
import { Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { ConfigVersion } from '../configuration/config-version.model.js';

@ObjectType({
  description:
    'A version of the indicator system (考核指标体系), projected from its document when it was published. Lists show what is in force unless a version is named.',
})
@Entity('rubric')
@Unique('rubric_of_version', ['jurisdictionId', 'configVersionId'])
@Noun({ expectedSize: 2, inForce: { path: [], namedBy: ['version', 'state', 'configVersion'] } })
export class Rubric extends Tenant {
  @Hidden('id') configVersionId: string;
  @Shown('public', 'text', 'Code of the document.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'text', 'Label of the version, such as 2026.2.') version: string;
  @Shown('public', 'text', 'IN_FORCE, SCHEDULED, SUPERSEDED or REVOKED.') state: string;
  @Shown(
    'public',
    'text',
    'Where the weight of an indicator that does not apply goes: REDISTRIBUTE_IN_ITEM, REDISTRIBUTE_IN_RUBRIC, FULL_MARKS or DROP.',
  )
  notApplicable: string;
  @Shown('public', 'int', 'Decimal places of item, category and total.') places: number;
  @Shown('public', 'decimal', 'Sum of the full marks of its indicators.') fullMarks: string;

  @ManyToOne(() => ConfigVersion)
  @JoinColumn(to('config_version_id'))
  configVersion: Relation<ConfigVersion>;

  @Children('Category', 'rubric', { expectedSize: 4 })
  categories: unknown;

  @Children('Indicator', 'rubric', { expectedSize: 80 })
  indicators: unknown;

  @Children('Profile', 'rubric', { expectedSize: 8 })
  profiles: unknown;
}
