import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../../graph/scalars.js';

@InputType()
export class RequestGrantInput {
  @Field(() => ID, { description: 'Account that the grant is for.' })
  accountId: string;

  @Field({ description: 'DEPARTMENT, APPROVER, REVIEWER, AGENCY, ANALYST, SYSTEM, SECURITY or AUDIT.' })
  role: string;

  @Field(() => ID, { nullable: true, description: 'Agency that a grant of AGENCY or REVIEWER acts for; absent for the other roles.' })
  agencyId?: string;

  @Field(() => Day, { description: 'First day of the right.' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'The day from which it should no longer hold; absent for open.' })
  validTo?: string;

  @Field({ description: 'Why, 2 to 500 characters.' })
  reason: string;
}

@InputType()
export class GiveGrantInput {
  @Field(() => ID, { description: 'Id of the request.' })
  requestId: string;

  @Field(() => Int, { description: 'Version of the request as it was read.' })
  version: number;
}

@InputType()
export class RefuseGrantInput {
  @Field(() => ID, { description: 'Id of the request.' })
  requestId: string;

  @Field(() => Int, { description: 'Version of the request as it was read.' })
  version: number;

  @Field({ description: 'Why, 2 to 500 characters; the one who asked reads it.' })
  reason: string;
}

@InputType()
export class EndGrantInput {
  @Field(() => ID, { description: 'Id of the grant.' })
  grantId: string;

  @Field({ description: 'Why, 2 to 500 characters.' })
  reason: string;
}
