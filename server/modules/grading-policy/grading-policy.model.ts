import { ObjectType } from 'type-graphql';
import { Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { ConfigVersion } from '../configuration/config-version.model.js';

@ObjectType({ description: 'A version of the grading policy (等次评定办法). Lists show what is in force unless a version is named.' })
@Entity('grading_policy')
@Unique('grading_policy_of_version', ['jurisdictionId', 'configVersionId'])
@Noun({ many: 'gradingPolicies', expectedSize: 2, inForce: { path: [], namedBy: ['version', 'state', 'configVersion'] } })
export class GradingPolicy extends Tenant {
  @Hidden('id') configVersionId: string;
  @Shown('public', 'text', 'Code of the document.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'text', 'Label of the version, such as 2026.1.') version: string;
  @Shown('public', 'text', 'IN_FORCE, SCHEDULED, SUPERSEDED or REVOKED.') state: string;
  @Shown('public', 'json', 'Conditions that cap a grade.') conditions: unknown;
  @Shown('public', 'json', 'Quotas of grades per peer group.') quotas: unknown;
  @Shown('public', 'boolean', 'Whether an agency may see its rank.') isRankPublished: boolean;

  @ManyToOne(() => ConfigVersion)
  @JoinColumn(to('config_version_id'))
  configVersion: Relation<ConfigVersion>;

  @Children('GradeBand', 'gradingPolicy', { expectedSize: 5 })
  bands: unknown;

  @Children('PeerGroup', 'gradingPolicy', { expectedSize: 5 })
  peerGroups: unknown;
}
