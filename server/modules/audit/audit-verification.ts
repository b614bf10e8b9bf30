import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What following the chain of audit entries gave (审计链核验).' })
export class AuditVerification {
  @Field(() => Int, { description: 'Entries whose seals were worked out again and are in order.' })
  entries: number;

  @Field(() => Int, { nullable: true, description: 'Number of the first of them; null where there is none.' })
  firstNumber: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of the last of them; null where there is none.' })
  lastNumber: number | null;

  @Field({ description: 'Whether everything that was looked at is in order.' })
  isIntact: boolean;

  @Field({ description: 'False where more entries follow: verify again from lastNumber + 1.' })
  isComplete: boolean;

  @Field(() => Int, { nullable: true, description: 'Number of the first entry that is not in order; null where all are.' })
  brokenAt: number | null;

  @Field(() => String, { nullable: true, description: 'A sentence on it, in the language of the request; null where all are in order.' })
  problem: string | null;

  @Field(() => Int, { description: 'Entries that are unsealed for more than a minute: above 0, the server does not seal.' })
  unsealedOverAMinute: number;

  @Field(() => String, { nullable: true, description: 'Hash of the last seal: kept elsewhere, it shows later that nothing was rewritten.' })
  headHash: string | null;
}
