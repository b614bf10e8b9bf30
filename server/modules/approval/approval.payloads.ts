import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../../graph/scalars.js';

@ObjectType({
  description:
    'Rows of a document that a version touches, against the version in force (改动行数). Each row counts once; the label is none.',
})
export class ChangedRows {
  @Field({ description: 'Label of the version in force.' })
  comparedWith: string;

  @Field(() => Int, { description: 'Rows that are new.' })
  added: number;

  @Field(() => Int, { description: 'Rows that are gone.' })
  removed: number;

  @Field(() => Int, { description: 'Rows that say something else.' })
  changed: number;

  @Field(() => Int, { description: 'Rows that stand in another place and say what they said.' })
  moved: number;
}

@ObjectType({ description: 'The essence of the simulation whose report approval is bound to (推演要点).' })
export class SignedSimulation {
  @Field({ description: 'Name of the cycle whose facts were used, in the caller’s language.' })
  cycle: string;

  @Field(() => Int, { description: 'Agencies worked out.' })
  agencyCount: number;

  @Field(() => Int, { description: 'Agencies with a better grade.' })
  gradesUp: number;

  @Field(() => Int, { description: 'Agencies with a worse grade.' })
  gradesDown: number;

  @Field(() => Int, { description: 'Indicators of the version.' })
  indicatorCount: number;

  @Field(() => Int, { description: 'Indicators of which somebody has a score.' })
  coveredCount: number;

  @Field(() => Int, { description: 'Whole days since facts were read.' })
  ageDays: number;

  @Field({ description: 'Whether it may still be approved; approveVersion refuses an older one.' })
  isYoungEnough: boolean;
}

@ObjectType({ description: 'What an approver weighs of one version that was submitted (送审要点).' })
export class SubmittedVersion {
  @Field(() => ID, { description: 'Id of the version.' })
  versionId: string;

  @Field({ description: 'Who made it, by name, in the caller’s language.' })
  author: string;

  @Field({ description: 'Whether the caller changed its content at any time, so that another must decide.' })
  isOwn: boolean;

  @Field(() => Int, { description: 'Warnings of the check that were accepted, each with a reason.' })
  acceptedWarnings: number;

  @Field(() => ChangedRows, { nullable: true, description: 'Null where no version of the document is in force.' })
  changedRows: ChangedRows | null;

  @Field(() => SignedSimulation, { nullable: true, description: 'Null where it was submitted without one: no cycle was ever opened.' })
  simulation: SignedSimulation | null;
}

@ObjectType({ description: 'A version that the caller approved or returned (经办记录).' })
export class OwnDecision {
  @Field(() => ID, { description: 'Id of the version.' })
  versionId: string;

  @Field({ description: 'Name of the document, in the caller’s language.' })
  document: string;

  @Field({ description: 'Label of the version.' })
  label: string;

  @Field({ description: 'State of the version now.' })
  state: string;

  @Field({ description: 'Whether it was approved; else it was returned.' })
  isApproval: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was returned; null of what was approved.' })
  reason: string | null;

  @Field(() => Instant, { description: 'When.' })
  decidedAt: Date;
}

@ObjectType({ description: 'What waits for a decision, and what the caller decided lately (待审批).' })
export class Approvals {
  @Field(() => [SubmittedVersion], { description: 'Every version in SUBMITTED, the one that waits longest first.' })
  submitted: readonly SubmittedVersion[];

  @Field(() => [OwnDecision], { description: 'What the caller decided in the last 30 days, the latest first; at most 100.' })
  decided: readonly OwnDecision[];

  @Field(() => Int, { description: 'Days after which the report of a simulation may be approved no longer.' })
  simulationMaxAgeDays: number;
}
