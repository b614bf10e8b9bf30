import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from './account.model.js';
import { Grant } from './grant.model.js';

@ObjectType({ description: 'A personal access token of the caller’s own account. It acts under one grant, never wider than its owner.' })
@Entity('access_token')
@Index('access_token_by_hash', ['tokenHash'])
@Index('access_token_by_account', ['jurisdictionId', 'accountId'])
@Noun({ expectedSize: 5 })
export class AccessToken extends Tenant {
  @Hidden('id') accountId: string;
  @Hidden('id') grantId: string;
  /** SHA-256 of the token; no request role may read it */
  @Hidden('text') tokenHash: string;
  @Shown('internal', 'text', 'What the owner calls it.') name: string;
  @Shown('internal', 'instant', 'When it was made.') createdAt: Date;
  @Shown('internal', 'instant', 'When it ends.') expiresAt: Date;
  @Shown('internal', 'instant?', 'When it was revoked; null while it holds.') endedAt: Date | null;

  @ManyToOne(() => Account)
  @JoinColumn(to('account_id'))
  account: Relation<Account>;

  @ManyToOne(() => Grant)
  @JoinColumn(to('grant_id'))
  grant: Relation<Grant>;
}
