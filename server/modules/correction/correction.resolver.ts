import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { Job } from '../job/job.model.js';
import { ProposeCorrectionInput, PublishCorrectionInput, ReturnCorrectionInput } from './correction.inputs.js';
import { Correction } from './correction.model.js';
import { type CorrectionAndJob, CorrectionService } from './correction.service.js';

@ObjectType({ description: 'Answer of proposeCorrection.' })
class ProposeCorrectionPayload {
  @Field(() => Correction, { nullable: true, description: 'The correction, WORKING until its job has ended.' })
  correction: { id: string } | null;

  @Field(() => Job, { nullable: true, description: 'The job that works it out.' })
  job: { id: string } | null;
}

@ObjectType({ description: 'Answer of publishCorrection.' })
class PublishCorrectionPayload {
  @Field(() => Correction, { nullable: true, description: 'The correction, PUBLISHING until its job has ended.' })
  correction: { id: string } | null;

  @Field(() => Job, { nullable: true, description: 'The job that writes it; it is PUBLISHED once that has ended.' })
  job: { id: string } | null;
}

@ObjectType({ description: 'Answer of returnCorrection.' })
class ReturnCorrectionPayload {
  @Field(() => Correction, { nullable: true, description: 'The correction, now RETURNED.' })
  correction: { id: string } | null;
}

@Resolver()
export class CorrectionResolver {
  constructor(private readonly corrections: CorrectionService) {}

  @Mutation(() => ProposeCorrectionPayload, {
    description:
      'Works a published cycle with STALE scorecards out again (提出更正), as a job. Nothing that is published changes; an open proposal of the cycle is withdrawn.',
  })
  proposeCorrection(
    @Arg('input', () => ProposeCorrectionInput, { description: 'Which cycle and why.' }) input: ProposeCorrectionInput,
    @Ctx() context: RequestContext,
  ): Promise<CorrectionAndJob> {
    return this.corrections.propose(context, input);
  }

  @Mutation(() => PublishCorrectionPayload, {
    description:
      'Publishes a correction that somebody else proposed (批准更正), as a job: the scorecards it names are superseded and kept. Refused if the hash is another, or if inputs changed since.',
  })
  publishCorrection(
    @Arg('input', () => PublishCorrectionInput, { description: 'What is signed.' }) input: PublishCorrectionInput,
    @Ctx() context: RequestContext,
  ): Promise<CorrectionAndJob> {
    return this.corrections.publish(context, input);
  }

  @Mutation(() => ReturnCorrectionPayload, { description: 'Sends a proposed correction back with a reason (退回更正); nothing changes.' })
  async returnCorrection(
    @Arg('input', () => ReturnCorrectionInput, { description: 'Which correction and why.' }) input: ReturnCorrectionInput,
    @Ctx() context: RequestContext,
  ): Promise<ReturnCorrectionPayload> {
    return { correction: await this.corrections.sendBack(context, input) };
  }
}
