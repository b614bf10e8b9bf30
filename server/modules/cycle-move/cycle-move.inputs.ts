import { Field, ID, InputType, Int } from 'type-graphql';

const keyDescription = '8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer.';
const versionDescription = 'Version of the move that was looked at.';

@InputType({ description: 'Which cycle goes on by which version, and why.' })
export class ProposeCycleMoveInput {
  @Field(() => ID, { description: 'Id of a cycle that is OPEN or CALCULATED.' })
  cycleId: string;

  @Field(() => ID, {
    description:
      'Id of a simulation on this cycle, of a version that is in force (with its counterpart, where it had one): both the target and the preview of its effect.',
  })
  simulationId: string;

  @Field({ description: 'Why, 2 to 500 characters.' })
  reason: string;

  @Field({ description: keyDescription })
  idempotencyKey: string;
}

@InputType({ description: 'What an approver signs.' })
export class ApproveCycleMoveInput {
  @Field(() => ID, { description: 'Id of a move that is PROPOSED by somebody else.' })
  id: string;

  @Field({ description: 'Hash of the simulation’s report that was looked at.' })
  reportHash: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field({ description: keyDescription })
  idempotencyKey: string;
}

@InputType({ description: 'What an approver sends back.' })
export class ReturnCycleMoveInput {
  @Field(() => ID, { description: 'Id of a move that is PROPOSED by somebody else.' })
  id: string;

  @Field({ description: 'Why, 2 to 500 characters.' })
  reason: string;

  @Field(() => Int, { description: versionDescription })
  version: number;
}

@InputType({ description: 'Which proposal is taken back.' })
export class WithdrawCycleMoveInput {
  @Field(() => ID, { description: 'Id of a move that is PROPOSED.' })
  id: string;

  @Field(() => Int, { description: versionDescription })
  version: number;
}
