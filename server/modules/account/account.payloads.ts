import { Field, Int, ObjectType } from 'type-graphql';
import { Instant } from '../../graph/scalars.js';
import { Account } from './account.model.js';
import { Session } from './session.model.js';

@ObjectType({ description: 'A link with which the holder of an account sets its password, once. Shown this one time.' })
export class OneTimeLink {
  @Field({ description: 'What to put behind the address of the console: /#/welcome?token=…' })
  path: string;

  @Field(() => Instant, { description: 'When it ends unused: 72 hours after an invitation, 24 after a reset.' })
  expiresAt: Date;
}

@ObjectType({ description: 'Answer of inviteAccount.' })
export class InviteAccountPayload {
  @Field(() => Account, { nullable: true, description: 'The new account, INVITED until its link is used.' })
  account: { id: string } | null;

  @Field(() => OneTimeLink, { description: 'To be handed to its holder.' })
  link: OneTimeLink;
}

@ObjectType({ description: 'Answer of resetPassword.' })
export class ResetPasswordPayload {
  @Field(() => Account, { nullable: true, description: 'The account; its password is void and its sessions and tokens are ended.' })
  account: { id: string } | null;

  @Field(() => OneTimeLink, { description: 'To be handed to its holder.' })
  link: OneTimeLink;
}

@ObjectType({ description: 'Answer of lockAccount.' })
export class LockAccountPayload {
  @Field(() => Account, { nullable: true, description: 'The account, DISABLED.' })
  account: { id: string } | null;
}

@ObjectType({ description: 'Answer of unlockAccount.' })
export class UnlockAccountPayload {
  @Field(() => Account, { nullable: true, description: 'The account, ACTIVE again, or INVITED where it never had a password.' })
  account: { id: string } | null;
}

@ObjectType({ description: 'Answer of changePassword.' })
export class ChangePasswordPayload {
  @Field(() => Int, { description: 'How many other sessions of the account were ended.' })
  endedSessions: number;
}

@ObjectType({ description: 'Answer of endSession.' })
export class EndSessionPayload {
  @Field(() => Session, { nullable: true, description: 'The ended session.' })
  session: { id: string } | null;
}

@ObjectType({ description: 'Answer of endOtherSessions.' })
export class EndOtherSessionsPayload {
  @Field(() => Int, { description: 'How many sessions were ended; the one that asks goes on.' })
  endedSessions: number;
}
