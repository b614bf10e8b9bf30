import { ObjectType } from 'type-graphql';
import { Check, Entity, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Masked, Noun } from '../../graph/model-options.js';
import { Tenant } from '../../graph/tenant.js';

const administrators = { roles: ['SYSTEM', 'SECURITY'] } as const;

@ObjectType({
  description:
    'Somebody who can sign in (账号). What it may do is in its grants. The department sees code and names only, to ask for grants; the rest is open to the system and security administrators.',
})
@Entity('account')
@Unique('account_code_once', ['jurisdictionId', 'code'])
@Check('account_state_known', `state in ('INVITED','ACTIVE','DISABLED')`)
@Noun({ expectedSize: 100 })
export class Account extends Tenant {
  @Shown('internal', 'text', 'Name for signing in.') code: string;
  @Shown('internal', 'text', 'Chinese name shown.') name: string;
  @Shown('internal', 'text', 'English label shown.') nameEn: string;
  @Masked(administrators)
  @Shown('internal', 'text', 'INVITED: its link is not used yet; ACTIVE; DISABLED: locked by the system administrator.')
  state: string;
  @Masked(administrators)
  @Shown('internal', 'text?', 'Why it was disabled; null unless it is.')
  stateReason: string | null;
  @Masked(administrators)
  @Shown('internal', 'int', 'Failed attempts to sign in since the last success.')
  failedSignIns: number;
  @Masked(administrators)
  @Shown('internal', 'instant?', 'Locked after failed attempts until then; null when it is not.')
  lockedUntil: Date | null;
  @Masked(administrators)
  @Shown('internal', 'instant?', 'When its first password was set; null while it never was.')
  activatedAt: Date | null;
  @Masked(administrators)
  @Shown('internal', 'instant', 'When its state or its password last changed.')
  changedAt: Date;
  @Masked(administrators)
  @Shown('internal', 'int', 'Counter of changes, for optimistic concurrency.')
  version: number;
  /** argon2id; no request role may read it */
  @Hidden('text?') passwordHash: string | null;

  @Children('Grant', 'account', { expectedSize: 2 })
  grants: unknown;
}
