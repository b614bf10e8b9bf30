import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../graph/scalars.js';

@ObjectType({ description: 'One indicator of one agency, before and after: what it gives and how it comes about.' })
export class SimulatedIndicator {
  @Field({ description: 'Code of the indicator.' })
  indicator: string;

  @Field({ description: 'Its name, in the caller’s language.' })
  name: string;

  @Field({ description: 'Whether points, full marks or status differ, or only one of the two versions has it.' })
  isChanged: boolean;

  @Field(() => String, { nullable: true, description: 'Status before; null where the cycle’s own version does not have it.' })
  statusBefore: string | null;

  @Field(() => String, { nullable: true, description: 'Status after; null where the version does not have it.' })
  statusAfter: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Points before; null unless SCORED.' })
  pointsBefore: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Points after; null unless SCORED.' })
  pointsAfter: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Full marks before.' })
  fullMarksBefore: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Full marks after.' })
  fullMarksAfter: string | null;

  @Field(() => [String], { description: 'The explanation before, sentence by sentence.' })
  sentencesBefore: readonly string[];

  @Field(() => [String], { description: 'The explanation after, sentence by sentence.' })
  sentencesAfter: readonly string[];
}

@ObjectType({ description: 'A change of one datum that would alter the grade, all else equal.' })
export class SimulatedGradeChange {
  @Field({ description: 'Code of the data element.' })
  element: string;

  @Field({ description: 'Its name, in the caller’s language.' })
  name: string;

  @Field({ description: 'Its unit.' })
  unit: string;

  @Field(() => Decimal, { description: 'What was read.' })
  from: string;

  @Field(() => Decimal, { description: 'From which value on the grade would be another.' })
  to: string;

  @Field({ description: 'Code of the grade it would then be.' })
  grade: string;
}

@ObjectType({ description: 'One agency of a simulation with both explanations side by side (两版说明对照).' })
export class SimulatedExplanation {
  @Field(() => Decimal, { nullable: true, description: 'Total before; null where nothing is scored.' })
  totalBefore: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Total after; under BEST_AND_WORST with nothing earned on what has no data.' })
  totalAfter: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the grade before.' })
  gradeBefore: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the grade after.' })
  gradeAfter: string | null;

  @Field(() => Int, { nullable: true, description: 'Rank before.' })
  rankBefore: number | null;

  @Field(() => Int, { nullable: true, description: 'Rank after.' })
  rankAfter: number | null;

  @Field(() => [String], { description: 'How the grade after came about.' })
  gradeSentences: readonly string[];

  @Field(() => [SimulatedIndicator], { description: 'Those that changed first, by how much; then the others in the order of the version.' })
  indicators: readonly SimulatedIndicator[];

  @Field(() => SimulatedGradeChange, {
    nullable: true,
    description: 'The nearest change to a better grade; null where no single datum does it.',
  })
  better: SimulatedGradeChange | null;

  @Field(() => SimulatedGradeChange, {
    nullable: true,
    description: 'The nearest change to a worse grade; null where no single datum does it.',
  })
  worse: SimulatedGradeChange | null;
}
