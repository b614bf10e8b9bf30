import { Field, Int, ObjectType } from 'type-graphql';
import { Job } from '../job/job.model.js';
import { Cycle } from './cycle.model.js';

@ObjectType({ description: 'Answer of startEvaluation.' })
export class StartEvaluationPayload {
  @Field(() => Job, { nullable: true, description: 'The job that works it out; ask for it again to see its progress.' })
  job: { id: string } | null;
}

@ObjectType({ description: 'Answer of a command on a cycle.' })
export class CyclePayload {
  @Field(() => Cycle, { nullable: true, description: 'The cycle as it stands now.' })
  cycle: { id: string } | null;
}

@ObjectType({ description: 'What stands in the way.' })
export class Obstacle {
  @Field({ description: 'Stable code, such as REVIEWER_NOT_TAKING_PART.' })
  code: string;

  @Field({ description: 'What it is and how to mend it, in the caller’s language.' })
  text: string;
}

@ObjectType({ description: 'Marks that one department would be asked for.' })
export class ReviewerLoad {
  @Field({ description: 'Code of the reviewing department.' })
  code: string;

  @Field({ description: 'Its Chinese name.' })
  name: string;

  @Field({ description: 'Its English label.' })
  nameEn: string;

  @Field(() => Int, { description: 'Marks that it would be asked for.' })
  markCount: number;
}

@ObjectType({ description: 'What opening a cycle would do.' })
export class OpeningPreview {
  @Field(() => Int, { description: 'Agencies that would be assessed.' })
  agencyCount: number;

  @Field(() => Int, { description: 'Marks that would be asked for.' })
  markCount: number;

  @Field(() => [ReviewerLoad], { description: 'The same by reviewing department, in order of codes.' })
  reviewers: readonly ReviewerLoad[];

  @Field(() => [Obstacle], { description: 'Why it cannot be opened yet; empty where it can.' })
  obstacles: readonly Obstacle[];
}

@ObjectType({ description: 'A group of agencies whose figures publishing would write, or withhold.' })
export class PublishedGroup {
  @Field({ description: 'ALL or PEER_GROUP.' })
  groupKind: string;

  @Field(() => String, { nullable: true, description: 'Code of the peer group; null for all agencies.' })
  peerGroup: string | null;

  @Field(() => Int, { description: 'Agencies of the group with a total.' })
  agencyCount: number;

  @Field(() => Int, { description: 'Figures (total, categories, items, indicators) that would be written.' })
  writtenCount: number;

  @Field(() => Int, { description: 'Of them, those with quartiles.' })
  quartileCount: number;

  @Field(() => Int, {
    description: 'Figures withheld because too few are scored, or because the rest of all agencies could be told from them.',
  })
  withheldCount: number;
}

@ObjectType({ description: 'What publishing a cycle would show, and to whom.' })
export class PublicationPreview {
  @Field(() => Int, { description: 'Agencies that would each see their own scorecard, and no other.' })
  agencyCount: number;

  @Field(() => Int, { description: 'Scorecards on which data or marks are missing.' })
  incompleteCount: number;

  @Field(() => Int, {
    description: 'Scorecards that no longer rest on the data, the marks or the days in force; they must be worked out again first.',
  })
  outdatedCount: number;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the account that confirmed the results, in the caller’s language; null before.',
  })
  confirmedBy: string | null;

  @Field({ description: 'Whether each agency would see its rank, as the grading policy says.' })
  isRankPublished: boolean;

  @Field(() => Int, { description: 'Other scored agencies that each one needs for a figure to be written.' })
  minimumOthers: number;

  @Field(() => Int, { description: 'Other scored agencies that each one needs for quartiles.' })
  quartileOthers: number;

  @Field(() => [PublishedGroup], { description: 'All agencies first, then the peer groups in the policy’s order.' })
  groups: readonly PublishedGroup[];

  @Field(() => [Obstacle], { description: 'Why it cannot be published yet; empty where it can.' })
  obstacles: readonly Obstacle[];
}
