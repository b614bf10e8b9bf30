import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { ExtendMarksInput, RecordMarkInput, RecordMarksInput, ReturnMarkInput } from './mark.inputs.js';
import { ExtendMarksPayload, MarkPayload, RecordMarksPayload } from './mark.payloads.js';
import { MarkService } from './mark.service.js';

@Resolver()
export class MarkResolver {
  constructor(private readonly marks: MarkService) {}

  @Mutation(() => MarkPayload, { description: 'Gives one mark, once, with its reason (评分).' })
  async recordMark(
    @Arg('input', () => RecordMarkInput, { description: 'The mark.' }) input: RecordMarkInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkPayload> {
    return { mark: await this.marks.record(context, input) };
  }

  @Mutation(() => RecordMarksPayload, {
    description:
      'Gives several marks at once (批量评分): all or none. Refused with MARKS_NOT_RECORDED, its details name each problem by path, code and sentence.',
  })
  async recordMarks(
    @Arg('input', () => RecordMarksInput, { description: 'The marks.' }) input: RecordMarksInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordMarksPayload> {
    return this.marks.recordSeveral(context, input);
  }

  @Mutation(() => MarkPayload, { description: 'Asks for a mark again, with a reason that the reviewer reads (退回评分).' })
  async returnMark(
    @Arg('input', () => ReturnMarkInput, { description: 'Which mark.' }) input: ReturnMarkInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkPayload> {
    return { mark: await this.marks.returnGiven(context, input) };
  }

  @Mutation(() => ExtendMarksPayload, { description: 'Gives reviewers more time for the marks of a cycle (延长评分期限).' })
  async extendMarks(
    @Arg('input', () => ExtendMarksInput, { description: 'Which marks, and until when.' }) input: ExtendMarksInput,
    @Ctx() context: RequestContext,
  ): Promise<ExtendMarksPayload> {
    const { cycleId, extendedCount } = await this.marks.extend(context, input);
    return { cycle: { id: cycleId }, extendedCount };
  }
}
