import { Field, ID, InputType, Int } from 'type-graphql';
import { Day, Decimal } from '../../graph/scalars.js';

const keyDescription =
  '8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more.';
const versionDescription = 'Counter of changes that the caller has seen; refused where somebody changed the mark since.';

@InputType({ description: 'A level or points for one mark: one of the two, and the reason.' })
export class GivenMarkInput {
  @Field(() => ID, { description: 'Id of a mark that the caller’s department is asked for and has not given.' })
  id: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field(() => String, { nullable: true, description: 'Code of one of the indicator’s levels.' })
  level?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Points from 0 to full marks, with no more places than the indicator has.' })
  points?: string | null;

  @Field({ description: 'What the mark rests on, 2 to 2,000 characters.' })
  reason: string;
}

@InputType({ description: 'One mark, given once.' })
export class RecordMarkInput extends GivenMarkInput {
  @Field({ description: keyDescription })
  idempotencyKey: string;
}

@InputType({ description: 'Several marks at once: all are given or none.' })
export class RecordMarksInput {
  @Field(() => [GivenMarkInput], { description: 'At least one, at most 50, each once.' })
  marks: GivenMarkInput[];

  @Field({ description: keyDescription })
  idempotencyKey: string;
}

@InputType({ description: 'Which mark is to be given again, and why.' })
export class ReturnMarkInput {
  @Field(() => ID, { description: 'Id of a mark that was given.' })
  id: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field({ description: 'What is to be looked at again, 2 to 2,000 characters; the reviewer reads it.' })
  reason: string;
}

@InputType({ description: 'Until when marks of a cycle may be given.' })
export class ExtendMarksInput {
  @Field(() => ID, { description: 'Id of a cycle that is OPEN or CALCULATED.' })
  cycleId: string;

  @Field(() => ID, { nullable: true, description: 'Id of the reviewing department; every department of the cycle unless given.' })
  reviewerAgencyId?: string | null;

  @Field(() => Day, { description: 'New last day: today or later, and later than the present one.' })
  dueOn: string;
}
