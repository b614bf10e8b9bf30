import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { Job } from '../job/job.model.js';
import { SimulationService } from './simulation.service.js';

@InputType({ description: 'Which version to simulate, and on what.' })
export class SimulateVersionInput {
  @Field(() => ID, { description: 'Id of the version, whatever its state; its content must pass the check.' })
  versionId: string;

  @Field(() => Int, { description: 'Counter of changes that the caller has seen; refused where somebody changed the version since.' })
  version: number;

  @Field(() => ID, { description: 'Id of a cycle that was opened: its facts and marks are used, its own versions are compared with.' })
  cycleId: string;

  @Field(() => ID, { nullable: true, description: 'Id of a version of the other kind to go with it; the cycle’s own unless given.' })
  counterpartId?: string;

  @Field({
    description:
      'What indicators are worth of which nobody has a score: LEAVE_OUT of points and divisor, PEER_MEDIAN of the peer group, or BEST_AND_WORST, which gives grades as a range.',
  })
  assumption: string;

  @Field({ description: '8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first job.' })
  idempotencyKey: string;
}

@ObjectType({ description: 'Answer of simulateVersion.' })
class SimulateVersionPayload {
  @Field(() => ID, { description: 'Id that the simulation has once its job has ended.' })
  simulationId: string;

  @Field(() => Job, { nullable: true, description: 'The job that works it out; it can be cancelled.' })
  job: { id: string } | null;
}

@Resolver()
export class SimulationResolver {
  constructor(private readonly simulations: SimulationService) {}

  @Mutation(() => SimulateVersionPayload, {
    description: 'Works out, as a job, what a version would have done to everyone in a cycle (模拟推演). Nothing of the cycle changes.',
  })
  async simulateVersion(
    @Arg('input', () => SimulateVersionInput, { description: 'Which version, on which cycle.' }) input: SimulateVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<SimulateVersionPayload> {
    const { simulationId, jobId } = await this.simulations.simulate(context, input);
    return { simulationId, job: { id: jobId } };
  }
}
