import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden } from '../../graph/fields.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from './account.model.js';

/** A link with which the password of an account is set, once. Not part of the graph. */
@Entity('account_link')
@Check('account_link_purpose_known', `purpose in ('INVITATION','RESET')`)
@Index('account_link_by_hash', ['tokenHash'])
@Index('account_link_by_account', ['jurisdictionId', 'accountId'])
export class AccountLink extends Tenant {
  @Hidden('id') accountId: string;
  @Hidden('text') purpose: string;
  /** SHA-256 of the link's 256 random bits; no request role may read it */
  @Hidden('text') tokenHash: string;
  @Hidden('instant') createdAt: Date;
  @Hidden('instant') expiresAt: Date;
  @Hidden('instant?') usedAt: Date | null;
  /** made void by a newer link */
  @Hidden('instant?') endedAt: Date | null;

  @ManyToOne(() => Account)
  @JoinColumn(to('account_id'))
  account: Relation<Account>;
}
