import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { Job } from '../job/job.model.js';
import { StartEvaluationInput } from './cycle.inputs.js';
import { CycleService } from './cycle.service.js';

@ObjectType({ description: 'Answer of startEvaluation.' })
class StartEvaluationPayload {
  @Field(() => Job, { nullable: true, description: 'The job that works it out; ask for it again to see its progress.' })
  job: { id: string } | null;
}

@Resolver()
export class CycleResolver {
  constructor(private readonly cycles: CycleService) {}

  @Mutation(() => StartEvaluationPayload, {
    description:
      'Starts the evaluation of a cycle (启动计算) as a job: every scorecard is worked out anew from the facts in force and replaces the former one.',
  })
  async startEvaluation(
    @Arg('input', () => StartEvaluationInput, { description: 'Which cycle.' }) input: StartEvaluationInput,
    @Ctx() context: RequestContext,
  ): Promise<StartEvaluationPayload> {
    return { job: await this.cycles.startEvaluation(context, input) };
  }
}
