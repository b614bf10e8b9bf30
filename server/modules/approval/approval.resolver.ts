import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { Approvals } from './approval.payloads.js';
import { ApprovalService } from './approval.service.js';

@Resolver()
export class ApprovalResolver {
  constructor(private readonly service: ApprovalService) {}

  @Query(() => Approvals, {
    description: 'Versions that wait for an approver, with what there is to weigh, and the caller’s own latest decisions (待审批).',
  })
  approvals(@Ctx() context: RequestContext): Promise<Approvals> {
    return this.service.read(context);
  }
}
