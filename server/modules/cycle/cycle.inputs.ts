import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../../graph/scalars.js';

const keyDescription =
  '8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more.';
const versionDescription = 'Counter of changes that the caller has seen; refused where somebody changed the cycle since.';

@InputType({ description: 'Which cycle to evaluate.' })
export class StartEvaluationInput {
  @Field(() => ID, { description: 'Id of a cycle that is OPEN or CALCULATED.' })
  cycleId: string;

  @Field({
    description: '8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and starts nothing.',
  })
  idempotencyKey: string;
}

@InputType({ description: 'A new cycle; it is a DRAFT until it is opened.' })
export class CreateCycleInput {
  @Field({ description: 'Code, unique in the jurisdiction: 1 to 40 letters, digits, - and _.' })
  code: string;

  @Field({ description: 'Chinese name, at most 100 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'English label, at most 100 characters; the Chinese name unless given.' })
  nameEn?: string | null;

  @Field(() => Day, { description: 'First day that is judged.' })
  startsOn: string;

  @Field(() => Day, { description: 'Last day that is judged.' })
  endsOn: string;

  @Field(() => Day, { nullable: true, description: 'Periods that end after this day are not yet due; the last day unless given.' })
  dataThrough?: string | null;

  @Field(() => ID, { description: 'Id of a rubric that is in force.' })
  rubricId: string;

  @Field(() => ID, { description: 'Id of a grading policy that is in force.' })
  gradingPolicyId: string;

  @Field(() => ID, { nullable: true, description: 'Id of the cycle to compare with; null for none.' })
  previousId?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which marks may be given; must be set before the cycle is opened.' })
  marksDueOn?: string | null;
}

@InputType({ description: 'What changes in a cycle; what is left out stays. A DRAFT changes in all of it, later only in dataThrough.' })
export class UpdateCycleInput {
  @Field(() => ID, { description: 'Id of the cycle.' })
  cycleId: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field(() => String, { nullable: true, description: 'Chinese name, at most 100 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'English label, at most 100 characters.' })
  nameEn?: string | null;

  @Field(() => Day, { nullable: true, description: 'First day that is judged.' })
  startsOn?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day that is judged.' })
  endsOn?: string | null;

  @Field(() => Day, { nullable: true, description: 'Periods that end after this day are not yet due. Also while OPEN or CALCULATED.' })
  dataThrough?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of a rubric that is in force.' })
  rubricId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of a grading policy that is in force.' })
  gradingPolicyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the cycle to compare with.' })
  previousId?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which marks may be given; once it is open, see extendMarks.' })
  marksDueOn?: string | null;
}

@InputType({ description: 'How one agency takes part.' })
export class ParticipationInput {
  @Field(() => ID, { description: 'Id of the agency.' })
  agencyId: string;

  @Field(() => String, { nullable: true, description: 'ASSESSED, REVIEWING or BOTH; null: it takes no part.' })
  kind?: string | null;
}

@InputType({ description: 'Who takes part in a cycle; agencies that are not named stay as they are.' })
export class SetParticipationsInput {
  @Field(() => ID, { description: 'Id of a cycle that is a DRAFT.' })
  cycleId: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field(() => [ParticipationInput], { description: 'Each agency once, at most 2,000 of them.' })
  participations: ParticipationInput[];
}

@InputType({ description: 'Which cycle, as the caller has seen it.' })
export class OpenCycleInput {
  @Field(() => ID, { description: 'Id of the cycle.' })
  cycleId: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field({ description: keyDescription })
  idempotencyKey: string;
}

@InputType({ description: 'Which results to confirm.' })
export class ConfirmCycleInput {
  @Field(() => ID, { description: 'Id of a cycle that is CALCULATED.' })
  cycleId: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why results are confirmed although data or marks are missing; needed only then, 2 to 2,000 characters.',
  })
  gapsReason?: string | null;

  @Field({ description: keyDescription })
  idempotencyKey: string;
}

@InputType({ description: 'Which confirmation to take back, and why.' })
export class ReturnCycleInput {
  @Field(() => ID, { description: 'Id of a cycle that is CONFIRMED.' })
  cycleId: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field({ description: 'What has to be done first, 2 to 2,000 characters.' })
  reason: string;
}

@InputType({ description: 'Which results to publish.' })
export class PublishCycleInput {
  @Field(() => ID, { description: 'Id of a cycle that is CONFIRMED, by another account.' })
  cycleId: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field(() => Int, { description: 'Days of the public notice, today being the first: 1 to 90.' })
  noticeDays: number;

  @Field({ description: keyDescription })
  idempotencyKey: string;
}

@InputType({ description: 'Which cycle to close.' })
export class FinalizeCycleInput {
  @Field(() => ID, { description: 'Id of a cycle that is PUBLISHED and whose notice has ended.' })
  cycleId: string;

  @Field(() => Int, { description: versionDescription })
  version: number;
}
