import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'From where to verify the chain.' })
export class VerifyAuditInput {
  @Field(() => Int, { nullable: true, description: 'Number of the first entry to verify; 1 unless given.' })
  from?: number | null;
}
