import { Field, Int, ObjectType } from 'type-graphql';
import { Obstacle } from '../cycle/cycle.payloads.js';
import { Job } from '../job/job.model.js';
import { CycleMove } from './cycle-move.model.js';

@ObjectType({ description: 'Answer of proposeCycleMove, returnCycleMove and withdrawCycleMove.' })
export class CycleMovePayload {
  @Field(() => CycleMove, { nullable: true, description: 'The move as it stands now.' })
  cycleMove: { id: string } | null;
}

@ObjectType({ description: 'Answer of approveCycleMove.' })
export class ApproveCycleMovePayload {
  @Field(() => CycleMove, { nullable: true, description: 'The move, MOVING until its job has ended.' })
  cycleMove: { id: string } | null;

  @Field(() => Job, { nullable: true, description: 'The job that does it.' })
  job: { id: string } | null;
}

@ObjectType({ description: 'What a move would do to the marks of its cycle. What it does to results, the simulation tells.' })
export class CycleMovePreview {
  @Field(() => Int, { description: 'Agencies that are assessed.' })
  agencies: number;

  @Field(() => Int, { description: 'Marks that stay as they are, given or not.' })
  kept: number;

  @Field(() => Int, {
    description: 'Marks that were given and are asked for again: the new version has no such level, or other full marks for points.',
  })
  returned: number;

  @Field(() => Int, { description: 'Marks that nobody was asked for so far.' })
  asked: number;

  @Field(() => Int, { description: 'Marks that the new version has no place for; given ones are kept with the move.' })
  dropped: number;

  @Field(() => [String], { description: 'Codes of departments that review in this cycle from then on.' })
  joining: string[];

  @Field(() => [Obstacle], { description: 'What stands in the way, in the order in which it is mended; empty where nothing does.' })
  obstacles: Obstacle[];
}
