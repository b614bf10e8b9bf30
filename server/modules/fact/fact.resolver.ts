import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { CorrectFactInput, RecordFactInput } from './fact.inputs.js';
import { Fact } from './fact.model.js';
import { FactService } from './fact.service.js';

@ObjectType({ description: 'Answer of recordFact.' })
class RecordFactPayload {
  @Field(() => Fact, { nullable: true, description: 'The value that was recorded.' })
  fact: { id: string } | null;
}

@ObjectType({ description: 'Answer of correctFact.' })
class CorrectFactPayload {
  @Field(() => Fact, { nullable: true, description: 'The value now in force; it names the one it supersedes.' })
  fact: { id: string } | null;
}

@Resolver()
export class FactResolver {
  constructor(private readonly facts: FactService) {}

  @Mutation(() => RecordFactPayload, {
    description:
      'Records a first value by hand (录入数据). Refused where a value is in force. Scorecards that are worked out already and read it become STALE.',
  })
  async recordFact(
    @Arg('input', () => RecordFactInput, { description: 'The value.' }) input: RecordFactInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordFactPayload> {
    return { fact: await this.facts.record(context, input) };
  }

  @Mutation(() => CorrectFactPayload, {
    description:
      'Puts a new value in the place of the one in force (更正数据), with a reason. Scorecards that read it become STALE; no digit changes before they are worked out again.',
  })
  async correctFact(
    @Arg('input', () => CorrectFactInput, { description: 'The value and why.' }) input: CorrectFactInput,
    @Ctx() context: RequestContext,
  ): Promise<CorrectFactPayload> {
    return { fact: await this.facts.correct(context, input) };
  }
}
