import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which cycle to evaluate.' })
export class StartEvaluationInput {
  @Field(() => ID, { description: 'Id of a cycle that is OPEN or CALCULATED.' })
  cycleId: string;

  @Field({
    description: '8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and starts nothing.',
  })
  idempotencyKey: string;
}
