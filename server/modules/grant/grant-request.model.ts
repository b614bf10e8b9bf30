import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from '../account/account.model.js';
import { Agency } from '../agency/agency.model.js';

@ObjectType({
  description: 'That somebody asks for a grant for an account (授权申请). Given or refused by another than who asks and whom it concerns.',
})
@Entity('grant_request')
@Check('grant_request_role_known', `role in ('DEPARTMENT','APPROVER','REVIEWER','AGENCY','ANALYST','SYSTEM','SECURITY','AUDIT')`)
@Check('grant_request_state_known', `state in ('PENDING','GIVEN','REFUSED')`)
@Check('grant_request_scope', `(role in ('AGENCY','REVIEWER')) = (requested_agency_id is not null)`)
@Check('grant_request_days', 'valid_to is null or valid_to > valid_from')
@Check('grant_request_four_eyes', 'decided_by_id is null or (decided_by_id <> requested_by_id and decided_by_id <> account_id)')
@Check('grant_request_decided', `(state = 'PENDING') = (decided_by_id is null) and (state = 'PENDING') = (decided_at is null)`)
@Check('grant_request_refused_with_reason', `state <> 'REFUSED' or decision_reason is not null`)
@Index('grant_request_by_state', ['jurisdictionId', 'state', 'id'])
@Index('grant_request_by_account', ['jurisdictionId', 'accountId', 'id'])
@Index('grant_request_by_requester', ['jurisdictionId', 'requestedById', 'id'])
@Noun({ expectedSize: 100 })
export class GrantRequest extends Tenant {
  @Hidden('id') accountId: string;
  @Hidden('id?') requestedAgencyId: string | null;
  @Hidden('id') requestedById: string;
  @Hidden('id?') decidedById: string | null;
  @Shown('internal', 'text', 'DEPARTMENT, APPROVER, REVIEWER, AGENCY, ANALYST, SYSTEM, SECURITY or AUDIT.') role: string;
  @Shown('internal', 'day', 'First day of the right asked for.') validFrom: string;
  @Shown('internal', 'day?', 'The day from which it should no longer hold; null for open.') validTo: string | null;
  @Shown('internal', 'text', 'Why it is asked for.') reason: string;
  @Shown('internal', 'text', 'PENDING, GIVEN or REFUSED.') state: string;
  @Shown('internal', 'instant', 'When it was asked for.') requestedAt: Date;
  @Shown('internal', 'instant?', 'When it was given or refused; null while it waits.') decidedAt: Date | null;
  @Shown('internal', 'text?', 'Why it was refused; null unless it was.') decisionReason: string | null;
  @Shown('internal', 'int', 'Counter of changes, for optimistic concurrency.') version: number;

  @ManyToOne(() => Account)
  @JoinColumn(to('account_id'))
  account: Relation<Account>;

  @ManyToOne(() => Agency)
  @JoinColumn(to('requested_agency_id'))
  agency: Relation<Agency> | null;

  @ManyToOne(() => Account)
  @JoinColumn(to('requested_by_id'))
  requestedBy: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn(to('decided_by_id'))
  decidedBy: Relation<Account> | null;
}
