import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { InviteAccountInput, LockAccountInput, ResetPasswordInput, UnlockAccountInput } from './account.inputs.js';
import { InviteAccountPayload, LockAccountPayload, ResetPasswordPayload, UnlockAccountPayload } from './account.payloads.js';
import { AccountService } from './account.service.js';

@Resolver()
export class AccountResolver {
  constructor(private readonly accounts: AccountService) {}

  @Mutation(() => InviteAccountPayload, {
    description: 'Makes an account and the link with which its holder sets a password (邀请). It can do nothing before it holds a grant.',
  })
  async inviteAccount(
    @Arg('input', () => InviteAccountInput, { description: 'Who is invited.' }) input: InviteAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<InviteAccountPayload> {
    const { id, link } = await this.accounts.invite(context, input);
    return { account: { id }, link };
  }

  @Mutation(() => ResetPasswordPayload, {
    description: 'Voids the password and all earlier links of an account, ends its sessions and tokens, and makes a new link (重置密码).',
  })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'Which account.' }) input: ResetPasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<ResetPasswordPayload> {
    const { id, link } = await this.accounts.resetPassword(context, input);
    return { account: { id }, link };
  }

  @Mutation(() => LockAccountPayload, {
    description: 'Disables an account (锁定): its sessions and tokens end at once, its links are void. Nobody locks itself.',
  })
  async lockAccount(
    @Arg('input', () => LockAccountInput, { description: 'Which account, and why.' }) input: LockAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<LockAccountPayload> {
    return { account: await this.accounts.lock(context, input) };
  }

  @Mutation(() => UnlockAccountPayload, {
    description: 'Opens a disabled account again, and lifts the lock of failed attempts to sign in (解锁).',
  })
  async unlockAccount(
    @Arg('input', () => UnlockAccountInput, { description: 'Which account, and why.' }) input: UnlockAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<UnlockAccountPayload> {
    return { account: await this.accounts.unlock(context, input) };
  }
}
