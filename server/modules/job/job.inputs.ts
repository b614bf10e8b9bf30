import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which job to cancel.' })
export class CancelJobInput {
  @Field(() => ID, { description: 'Id of a job that is QUEUED or RUNNING.' })
  jobId: string;
}
