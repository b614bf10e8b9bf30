import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { Grant } from '../account/grant.model.js';
import { EndGrantInput, GiveGrantInput, RefuseGrantInput, RequestGrantInput } from './grant.inputs.js';
import { GrantService } from './grant.service.js';
import { GrantRequest } from './grant-request.model.js';

@ObjectType({ description: 'Answer of requestGrant.' })
class RequestGrantPayload {
  @Field(() => GrantRequest, { nullable: true, description: 'The request, PENDING.' })
  grantRequest: { id: string } | null;
}

@ObjectType({ description: 'Answer of giveGrant.' })
class GiveGrantPayload {
  @Field(() => GrantRequest, { nullable: true, description: 'The request, GIVEN.' })
  grantRequest: { id: string } | null;

  @Field(() => Grant, { nullable: true, description: 'The grant made from it.' })
  grant: { id: string } | null;
}

@ObjectType({ description: 'Answer of refuseGrant.' })
class RefuseGrantPayload {
  @Field(() => GrantRequest, { nullable: true, description: 'The request, REFUSED.' })
  grantRequest: { id: string } | null;
}

@ObjectType({ description: 'Answer of endGrant.' })
class EndGrantPayload {
  @Field(() => Grant, { nullable: true, description: 'The ended grant.' })
  grant: { id: string } | null;
}

@Resolver()
export class GrantResolver {
  constructor(private readonly grants: GrantService) {}

  @Mutation(() => RequestGrantPayload, { description: 'Asks for a grant for an account (申请授权); another gives or refuses it.' })
  async requestGrant(
    @Arg('input', () => RequestGrantInput, { description: 'For whom, what, from when, and why.' }) input: RequestGrantInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestGrantPayload> {
    return { grantRequest: await this.grants.request(context, input) };
  }

  @Mutation(() => GiveGrantPayload, {
    description:
      'Gives what a request asks for (授权). Not by who asked nor for oneself; needs the password given within the last five minutes.',
  })
  async giveGrant(
    @Arg('input', () => GiveGrantInput, { description: 'Which request.' }) input: GiveGrantInput,
    @Ctx() context: RequestContext,
  ): Promise<GiveGrantPayload> {
    const { id, grantId } = await this.grants.give(context, input);
    return { grantRequest: { id }, grant: { id: grantId } };
  }

  @Mutation(() => RefuseGrantPayload, { description: 'Refuses a request with a reason (不予授权).' })
  async refuseGrant(
    @Arg('input', () => RefuseGrantInput, { description: 'Which request, and why.' }) input: RefuseGrantInput,
    @Ctx() context: RequestContext,
  ): Promise<RefuseGrantPayload> {
    return { grantRequest: await this.grants.refuse(context, input) };
  }

  @Mutation(() => EndGrantPayload, {
    description: 'Ends a grant at once (终止授权): sessions and tokens under it are refused from their next request on.',
  })
  async endGrant(
    @Arg('input', () => EndGrantInput, { description: 'Which grant, and why.' }) input: EndGrantInput,
    @Ctx() context: RequestContext,
  ): Promise<EndGrantPayload> {
    return { grant: await this.grants.end(context, input) };
  }
}
