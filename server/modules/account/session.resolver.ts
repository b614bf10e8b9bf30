import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { ChangePasswordInput, EndSessionInput } from './account.inputs.js';
import { ChangePasswordPayload, EndOtherSessionsPayload, EndSessionPayload } from './account.payloads.js';
import { OwnAccountService } from './own-account.service.js';

@Resolver()
export class SessionResolver {
  constructor(private readonly own: OwnAccountService) {}

  @Mutation(() => ChangePasswordPayload, { description: 'Changes the caller’s own password and ends all its other sessions (修改密码).' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The password that holds, and the next.' }) input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangePasswordPayload> {
    return this.own.changePassword(context, input);
  }

  @Mutation(() => EndSessionPayload, {
    description: 'Ends one of the caller’s own sessions; the next request of it is refused (结束会话).',
  })
  async endSession(
    @Arg('input', () => EndSessionInput, { description: 'Which session.' }) input: EndSessionInput,
    @Ctx() context: RequestContext,
  ): Promise<EndSessionPayload> {
    return { session: await this.own.endSession(context, input.id) };
  }

  @Mutation(() => EndOtherSessionsPayload, { description: 'Ends all of the caller’s own sessions but the one that asks (结束其他会话).' })
  async endOtherSessions(@Ctx() context: RequestContext): Promise<EndOtherSessionsPayload> {
    return this.own.endOtherSessions(context);
  }
}
