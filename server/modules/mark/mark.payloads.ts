import { Field, Int, ObjectType } from 'type-graphql';
import { Cycle } from '../cycle/cycle.model.js';
import { Mark } from './mark.model.js';

@ObjectType({ description: 'Answer of a command on a mark.' })
export class MarkPayload {
  @Field(() => Mark, { nullable: true, description: 'The mark as it stands now.' })
  mark: { id: string } | null;
}

@ObjectType({ description: 'Answer of recordMarks.' })
export class RecordMarksPayload {
  @Field(() => Int, { description: 'Marks that were given.' })
  recordedCount: number;
}

@ObjectType({ description: 'Answer of extendMarks.' })
export class ExtendMarksPayload {
  @Field(() => Cycle, { nullable: true, description: 'The cycle, with its last day for marks.' })
  cycle: { id: string } | null;

  @Field(() => Int, { description: 'Marks whose last day was moved.' })
  extendedCount: number;
}
