import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { CancelJobInput } from './job.inputs.js';
import { Job } from './job.model.js';
import { JobService } from './job.service.js';

@ObjectType({ description: 'Answer of cancelJob.' })
class CancelJobPayload {
  @Field(() => Job, { nullable: true, description: 'The job, now CANCELLED.' })
  job: { id: string } | null;
}

@Resolver()
export class JobResolver {
  constructor(private readonly jobs: JobService) {}

  @Mutation(() => CancelJobPayload, {
    description: 'Cancels a job that is queued or running (取消任务). What stood before it stays as it was.',
  })
  async cancelJob(
    @Arg('input', () => CancelJobInput, { description: 'Which job.' }) input: CancelJobInput,
    @Ctx() context: RequestContext,
  ): Promise<CancelJobPayload> {
    return { job: await this.jobs.cancel(context, input.jobId) };
  }
}
