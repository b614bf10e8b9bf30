import { ObjectType } from 'type-graphql';
import { Check, Entity, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant } from '../../graph/tenant.js';

@ObjectType({ description: 'Somebody who can sign in. What it may do is in its grants.' })
@Entity('account')
@Unique('account_code_once', ['jurisdictionId', 'code'])
@Check('account_state_known', `state in ('ACTIVE','DISABLED')`)
@Noun({ expectedSize: 100 })
export class Account extends Tenant {
  @Shown('internal', 'text', 'Name for signing in.') code: string;
  @Shown('internal', 'text', 'Chinese name shown.') name: string;
  @Shown('internal', 'text', 'English label shown.') nameEn: string;
  @Shown('internal', 'text', 'ACTIVE or DISABLED.') state: string;
  @Shown('internal', 'int', 'Failed attempts to sign in since the last success.') failedSignIns: number;
  @Shown('internal', 'instant?', 'Locked until then; null when not locked.') lockedUntil: Date | null;
  /** argon2id; no request role may read it */
  @Hidden('text?') passwordHash: string | null;

  @Children('Grant', 'account', { expectedSize: 2 })
  grants: unknown;
}
