import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal } from '../../graph/scalars.js';

/** Values are those of the core's `Language`. */
export enum LanguageChoice {
  ZH = 'zh',
  EN = 'en',
}
registerEnumType(LanguageChoice, {
  name: 'Language',
  description: 'A language of the product.',
  valuesConfig: { ZH: { description: 'Chinese (中文).' }, EN: { description: 'English.' } },
});

@ObjectType({ description: 'A figure of a step.' })
export class ExplanationValue {
  @Field({ description: 'What it is.' })
  label: string;

  @Field({ description: 'The figure with its unit.' })
  value: string;
}

@ObjectType({ description: 'One step from the data to the points.' })
export class ExplanationStep {
  @Field(() => String, { description: 'INPUT, STATUS, METHOD, SEGMENT, ROUNDING, WEIGHT, PEERS or NEAREST_CHANGE.' })
  kind: string;

  @Field({ description: 'Its heading.' })
  title: string;

  @Field({ description: 'Its sentence.' })
  text: string;

  @Field(() => [ExplanationValue], { description: 'Its figures, for those who would rather read a table.' })
  values: readonly ExplanationValue[];
}

@ObjectType({ description: 'A value that was corrected or reported after the evaluation.' })
export class ExplanationCorrection {
  @Field({ description: 'Code of the data element.' })
  element: string;

  @Field({ description: 'Period of the value.' })
  period: string;

  @Field(() => Decimal, { nullable: true, description: 'What the evaluation used; null where there was none.' })
  used: bigint | null;

  @Field(() => Decimal, { nullable: true, description: 'What is in force today; null where there is none.' })
  now: bigint | null;
}

@ObjectType({
  description: 'Why a score is what it is (得分说明): worked out again from what the evaluation stored, on the versions it was pinned to.',
})
export class Explanation {
  @Field({ description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { description: 'SCORED, MISSING, EXCLUDED, HELD or NOT_APPLICABLE.' })
  status: string;

  @Field(() => [String], { description: 'The sentences of the steps, in order.' })
  sentences: readonly string[];

  @Field(() => [ExplanationStep], { description: 'The steps. An agency reads nothing of its peers but its own rank, and no single mark.' })
  steps: readonly ExplanationStep[];

  @Field(() => Decimal, { nullable: true, description: 'Points that the replay gives; null unless SCORED.' })
  points: bigint | null;

  @Field(() => Decimal, { description: 'Full marks for this agency.' })
  fullMarks: bigint;

  @Field({ description: 'Points before rounding; empty where no method gave them. An ellipsis stands for digits left out.' })
  unrounded: string;

  @Field({ description: 'Whether the stored inputs, unaltered, gave the stored status and points again.' })
  isReproduced: boolean;

  @Field({ description: 'SHA-256 of the canonical inputs, in hexadecimal.' })
  inputHash: string;

  @Field(() => [ExplanationCorrection], { description: 'Inputs corrected since; empty where everything still is as it was.' })
  correctedSince: readonly ExplanationCorrection[];
}
