import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../graph/scalars.js';

@ObjectType({ description: 'What one indicator gave an agency in a cycle, and would give it under the document that is being written.' })
export class TriedAgencyRow {
  @Field(() => ID, { description: 'Id of the agency.' })
  agencyId: string;

  @Field({ description: 'Code of the agency.' })
  code: string;

  @Field({ description: 'Name of the agency, in the caller’s language.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The number that the method reads, as text; null where there is none.' })
  value: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Points under the cycle’s own version; null where it is not scored.' })
  pointsBefore: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Points under the document; null where it is not scored.' })
  pointsAfter: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Points after less points before; null where either is missing.' })
  shift: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the grade under the cycle’s own versions.' })
  gradeBefore: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the grade under the document.' })
  gradeAfter: string | null;
}

@ObjectType({ description: 'An indicator tried on a cycle (放到上一周期试一下).' })
export class IndicatorTrial {
  @Field(() => Int, { description: 'Agencies whose points rise.' })
  up: number;

  @Field(() => Int, { description: 'Agencies whose points fall.' })
  down: number;

  @Field(() => Int, { description: 'Agencies whose points stay as they are, or are missing before or after.' })
  same: number;

  @Field(() => Int, { description: 'Agencies with another grade under the whole document.' })
  grades: number;

  @Field(() => Decimal, { nullable: true, description: 'Mean of the shifts; null where nobody has one.' })
  meanShift: string | null;

  @Field(() => [TriedAgencyRow], { description: 'Every agency assessed, those that move most first.' })
  agencies: readonly TriedAgencyRow[];
}
