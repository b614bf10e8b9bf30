import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { ApproveCycleMoveInput, ProposeCycleMoveInput, ReturnCycleMoveInput, WithdrawCycleMoveInput } from './cycle-move.inputs.js';
import { ApproveCycleMovePayload, CycleMovePayload, CycleMovePreview } from './cycle-move.payloads.js';
import { CycleMoveService } from './cycle-move.service.js';
import { MovePreviewService } from './move-preview.service.js';

@Resolver()
export class CycleMoveResolver {
  constructor(
    private readonly moves: CycleMoveService,
    private readonly previews: MovePreviewService,
  ) {}

  @Query(() => CycleMovePreview, {
    description:
      'What taking a running cycle to the versions of a simulation would do to its marks, and what stands in the way. Changes nothing.',
  })
  cycleMovePreview(
    @Arg('cycleId', () => ID, { description: 'Id of the cycle.' }) cycleId: string,
    @Arg('simulationId', () => ID, { description: 'Id of a simulation on that cycle.' }) simulationId: string,
    @Ctx() context: RequestContext,
  ): Promise<CycleMovePreview> {
    return this.previews.preview(context, cycleId, simulationId);
  }

  @Mutation(() => CycleMovePayload, {
    description:
      'Proposes that a running cycle goes on by another version (提出换版), with the simulation that shows its effect. Nothing of the cycle changes.',
  })
  async proposeCycleMove(
    @Arg('input', () => ProposeCycleMoveInput, { description: 'Which cycle, by what, and why.' }) input: ProposeCycleMoveInput,
    @Ctx() context: RequestContext,
  ): Promise<CycleMovePayload> {
    return { cycleMove: await this.moves.propose(context, { ...input }) };
  }

  @Mutation(() => ApproveCycleMovePayload, {
    description:
      'Approves a move that somebody else proposed (批准换版), as a job: versions, marks and results change together or not at all. Refused where the report is another or too old.',
  })
  async approveCycleMove(
    @Arg('input', () => ApproveCycleMoveInput, { description: 'What is signed.' }) input: ApproveCycleMoveInput,
    @Ctx() context: RequestContext,
  ): Promise<ApproveCycleMovePayload> {
    const { id, jobId } = await this.moves.approve(context, { ...input });
    return { cycleMove: { id }, job: { id: jobId } };
  }

  @Mutation(() => CycleMovePayload, { description: 'Sends a proposed move back with a reason (退回换版); nothing changes.' })
  async returnCycleMove(
    @Arg('input', () => ReturnCycleMoveInput, { description: 'Which move and why.' }) input: ReturnCycleMoveInput,
    @Ctx() context: RequestContext,
  ): Promise<CycleMovePayload> {
    return { cycleMove: await this.moves.sendBack(context, { ...input }) };
  }

  @Mutation(() => CycleMovePayload, { description: 'Takes a proposed move back (撤回换版); nothing changes.' })
  async withdrawCycleMove(
    @Arg('input', () => WithdrawCycleMoveInput, { description: 'Which move.' }) input: WithdrawCycleMoveInput,
    @Ctx() context: RequestContext,
  ): Promise<CycleMovePayload> {
    return { cycleMove: await this.moves.withdraw(context, { ...input }) };
  }
}
