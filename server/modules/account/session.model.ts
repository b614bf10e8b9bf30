import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from './account.model.js';
import { Grant } from './grant.model.js';

@ObjectType({ description: 'A sign-in of the caller’s own account. It acts under one grant.' })
@Entity('session')
@Index('session_by_hash', ['tokenHash'])
@Index('session_by_account', ['jurisdictionId', 'accountId'])
@Noun({ expectedSize: 5 })
export class Session extends Tenant {
  @Hidden('id') accountId: string;
  @Hidden('id') grantId: string;
  /** SHA-256 of the cookie's 256 random bits; no request role may read it */
  @Hidden('text') tokenHash: string;
  @Shown('internal', 'instant', 'When it began.') createdAt: Date;
  @Shown('internal', 'instant', 'When it ends by itself.') expiresAt: Date;
  @Shown('internal', 'instant?', 'When it was ended; null while it lasts.') endedAt: Date | null;
  @Shown('internal', 'text?', 'The browser that signed in, as it names itself, at most 200 characters; null where it did not.')
  device: string | null;
  @Shown('internal', 'instant?', 'When the password was last given in it; null in sessions from before this was kept.')
  steppedUpAt: Date | null;

  @ManyToOne(() => Account)
  @JoinColumn(to('account_id'))
  account: Relation<Account>;

  @ManyToOne(() => Grant)
  @JoinColumn(to('grant_id'))
  grant: Relation<Grant>;
}
