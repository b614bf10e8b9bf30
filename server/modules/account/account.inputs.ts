import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class InviteAccountInput {
  @Field({ description: 'Name for signing in: 3 to 60 of a-z, 0-9, dot, hyphen and underscore. It cannot be changed afterwards.' })
  code: string;

  @Field({ description: 'Chinese name shown, 1 to 60 characters.' })
  name: string;

  @Field({ description: 'English label shown, 1 to 60 characters.' })
  nameEn: string;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => ID, { description: 'Id of the account.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version of the account as it was read; without it whatever stands is reset.' })
  version?: number;
}

@InputType()
export class LockAccountInput {
  @Field(() => ID, { description: 'Id of the account.' })
  id: string;

  @Field({ description: 'Why, 2 to 500 characters; kept with the account and in the audit trail.' })
  reason: string;
}

@InputType()
export class UnlockAccountInput {
  @Field(() => ID, { description: 'Id of the account.' })
  id: string;

  @Field({ description: 'Why, 2 to 500 characters; kept in the audit trail.' })
  reason: string;
}

@InputType()
export class ChangePasswordInput {
  @Field({ description: 'The password that holds now. A wrong one counts as a failed sign-in.' })
  current: string;

  @Field({ description: 'The new password: at least 10 characters of three kinds, not holding the name of the account, not a common one.' })
  next: string;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID, { description: 'Id of one of the caller’s own sessions.' })
  id: string;
}
