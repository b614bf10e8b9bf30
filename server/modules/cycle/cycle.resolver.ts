import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import {
  ConfirmCycleInput,
  CreateCycleInput,
  FinalizeCycleInput,
  OpenCycleInput,
  PublishCycleInput,
  ReturnCycleInput,
  SetParticipationsInput,
  StartEvaluationInput,
  UpdateCycleInput,
} from './cycle.inputs.js';
import { CyclePayload, StartEvaluationPayload } from './cycle.payloads.js';
import { CycleService } from './cycle.service.js';

const which = { description: 'Which cycle.' };

@Resolver()
export class CycleResolver {
  constructor(private readonly cycles: CycleService) {}

  @Mutation(() => CyclePayload, {
    description: 'Drafts a cycle (新建考核周期), pinned to a rubric and a grading policy that are in force.',
  })
  async createCycle(
    @Arg('input', () => CreateCycleInput, { description: 'The cycle.' }) input: CreateCycleInput,
    @Ctx() context: RequestContext,
  ): Promise<CyclePayload> {
    return { cycle: await this.cycles.create(context, input) };
  }

  @Mutation(() => CyclePayload, {
    description: 'Changes a cycle that is a draft; later only the day through which data is due (修改考核周期).',
  })
  async updateCycle(
    @Arg('input', () => UpdateCycleInput, { description: 'What changes.' }) input: UpdateCycleInput,
    @Ctx() context: RequestContext,
  ): Promise<CyclePayload> {
    return { cycle: await this.cycles.update(context, input) };
  }

  @Mutation(() => CyclePayload, { description: 'Says which agencies are assessed, review, or do both (设定参评单位).' })
  async setParticipations(
    @Arg('input', () => SetParticipationsInput, { description: 'Which agencies.' }) input: SetParticipationsInput,
    @Ctx() context: RequestContext,
  ): Promise<CyclePayload> {
    return { cycle: await this.cycles.setParticipations(context, input) };
  }

  @Mutation(() => CyclePayload, {
    description:
      'Opens a cycle (开启考核周期): asks each review department for a mark of each agency and indicator that people judge. Nobody marks itself; the rubric’s deputy does.',
  })
  async openCycle(@Arg('input', () => OpenCycleInput, which) input: OpenCycleInput, @Ctx() context: RequestContext): Promise<CyclePayload> {
    return { cycle: await this.cycles.open(context, input) };
  }

  @Mutation(() => StartEvaluationPayload, {
    description:
      'Starts the evaluation of a cycle (启动计算) as a job: every scorecard is worked out anew from the facts in force and replaces the former one.',
  })
  async startEvaluation(
    @Arg('input', () => StartEvaluationInput, which) input: StartEvaluationInput,
    @Ctx() context: RequestContext,
  ): Promise<StartEvaluationPayload> {
    return { job: await this.cycles.startEvaluation(context, input) };
  }

  @Mutation(() => CyclePayload, {
    description: 'Confirms the results that were worked out (确认结果). Where data or marks are missing, only with a reason that is shown.',
  })
  async confirmCycle(
    @Arg('input', () => ConfirmCycleInput, which) input: ConfirmCycleInput,
    @Ctx() context: RequestContext,
  ): Promise<CyclePayload> {
    return { cycle: await this.cycles.confirm(context, input) };
  }

  @Mutation(() => CyclePayload, {
    description: 'Takes a confirmation back with a reason, so that results can be worked out again (退回确认).',
  })
  async returnCycle(
    @Arg('input', () => ReturnCycleInput, which) input: ReturnCycleInput,
    @Ctx() context: RequestContext,
  ): Promise<CyclePayload> {
    return { cycle: await this.cycles.returnConfirmed(context, input) };
  }

  @Mutation(() => CyclePayload, {
    description:
      'Publishes confirmed results (公示结果), by another account than the one that confirmed them: each agency sees its own scorecard from now on, and the figures of groups that are large enough.',
  })
  async publishCycle(
    @Arg('input', () => PublishCycleInput, which) input: PublishCycleInput,
    @Ctx() context: RequestContext,
  ): Promise<CyclePayload> {
    return { cycle: await this.cycles.publish(context, input) };
  }

  @Mutation(() => CyclePayload, { description: 'Closes a published cycle after its notice has ended (定稿).' })
  async finalizeCycle(
    @Arg('input', () => FinalizeCycleInput, which) input: FinalizeCycleInput,
    @Ctx() context: RequestContext,
  ): Promise<CyclePayload> {
    return { cycle: await this.cycles.finalize(context, input) };
  }
}
