import { Field, ID, InputType, Int } from 'type-graphql';

const keyDescription = '8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer.';

@InputType({ description: 'Which published cycle to work out again, and why.' })
export class ProposeCorrectionInput {
  @Field(() => ID, { description: 'Id of a cycle that is PUBLISHED or FINAL and has STALE scorecards.' })
  cycleId: string;

  @Field({ description: 'Why, 2 to 500 characters; agencies read it with their former results.' })
  reason: string;

  @Field({ description: keyDescription })
  idempotencyKey: string;
}

@InputType({ description: 'What an approver signs.' })
export class PublishCorrectionInput {
  @Field(() => ID, { description: 'Id of a correction that is PROPOSED by somebody else.' })
  id: string;

  @Field({ description: 'Hash of the changes that were looked at.' })
  hash: string;

  @Field(() => Int, { description: 'Version of the correction that was looked at.' })
  version: number;

  @Field({ description: keyDescription })
  idempotencyKey: string;
}

@InputType({ description: 'What an approver sends back.' })
export class ReturnCorrectionInput {
  @Field(() => ID, { description: 'Id of a correction that is PROPOSED by somebody else.' })
  id: string;

  @Field({ description: 'Why, 2 to 500 characters.' })
  reason: string;

  @Field(() => Int, { description: 'Version of the correction that was looked at.' })
  version: number;
}
