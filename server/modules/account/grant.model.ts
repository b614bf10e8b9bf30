import { ObjectType } from 'type-graphql';
import { Check, Entity, Exclusion, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Agency } from '../agency/agency.model.js';
import { GrantRequest } from '../grant/grant-request.model.js';
import { Account } from './account.model.js';

@ObjectType({ description: 'A dated right: account x role x scope. The three administrators exclude one another and every business role.' })
@Entity('role_grant')
@Check('grant_role_known', `role in ('DEPARTMENT','APPROVER','REVIEWER','AGENCY','ANALYST','SYSTEM','SECURITY','AUDIT')`)
@Check('grant_separation_is_of_role', `separation = case role when 'SYSTEM' then 1 when 'SECURITY' then 2 when 'AUDIT' then 3 else 0 end`)
@Check('grant_scope', `(role in ('AGENCY','REVIEWER')) = (agency_id is not null)`)
@Check('grant_days', 'valid_to is null or valid_to > valid_from')
@Exclusion(
  'grant_separation_of_powers',
  `USING gist (jurisdiction_id WITH =, account_id WITH =, separation WITH <>, daterange(valid_from, valid_to, '[)') WITH &&) WHERE (ended_at is null)`,
)
@Unique('grant_of_request', ['jurisdictionId', 'requestId'])
@Check('grant_ended_with_reason', '(ended_at is null) = (ended_by_id is null) and (ended_at is null) = (end_reason is null)')
@Index('grant_by_account', ['jurisdictionId', 'accountId'])
@Noun({ expectedSize: 100 })
export class Grant extends Tenant {
  @Hidden('id') accountId: string;
  @Hidden('id?') agencyId: string | null;
  @Shown('internal', 'text', 'DEPARTMENT, APPROVER, REVIEWER, AGENCY, ANALYST, SYSTEM, SECURITY or AUDIT.') role: string;
  @Shown('internal', 'day', 'First day of the right.') validFrom: string;
  @Shown('internal', 'day?', 'The day from which it no longer holds; null while open.') validTo: string | null;
  @Shown('internal', 'instant?', 'When it was given; null for grants from before requests were kept.') givenAt: Date | null;
  @Shown('internal', 'instant?', 'When the security administrator ended it, before its last day; null unless ended.') endedAt: Date | null;
  @Shown('internal', 'text?', 'Why it was ended; null unless it was.') endReason: string | null;
  @Hidden('id?') givenById: string | null;
  @Hidden('id?') endedById: string | null;
  @Hidden('id?') requestId: string | null;
  /** 1, 2, 3 for the three administrators, 0 for business roles; the exclusion constraint compares it */
  @Hidden('int') separation: number;

  @ManyToOne(
    () => Account,
    (account) => account.grants,
  )
  @JoinColumn(to('account_id'))
  account: Relation<Account>;

  @ManyToOne(() => Agency)
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency> | null;

  @ManyToOne(() => Account)
  @JoinColumn(to('given_by_id'))
  givenBy: Relation<Account> | null;

  @ManyToOne(() => Account)
  @JoinColumn(to('ended_by_id'))
  endedBy: Relation<Account> | null;

  @ManyToOne(() => GrantRequest)
  @JoinColumn(to('request_id'))
  request: Relation<GrantRequest> | null;
}
