import { ObjectType } from 'type-graphql';
import { Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { GradingPolicy } from './grading-policy.model.js';

@ObjectType({ description: 'Agencies that are ranked together (同类组).' })
@Entity('peer_group')
@Unique('peer_group_once', ['jurisdictionId', 'gradingPolicyId', 'code'])
@Noun({ expectedSize: 5, inForce: { path: ['gradingPolicy'], namedBy: ['gradingPolicy'] } })
export class PeerGroup extends Tenant {
  @Hidden('id') gradingPolicyId: string;
  @Shown('public', 'text', 'Code within the policy.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'int', 'Place in lists, from 1.') position: number;

  @ManyToOne(
    () => GradingPolicy,
    (policy) => policy.peerGroups,
  )
  @JoinColumn(to('grading_policy_id'))
  gradingPolicy: Relation<GradingPolicy>;
}
