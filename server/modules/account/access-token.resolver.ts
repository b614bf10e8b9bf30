import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { AccessToken } from './access-token.model.js';
import type { AccessTokenService } from './access-token.service.js';

@InputType()
class CreateAccessTokenInput {
  @Field({ description: 'What the token is for, 1 to 60 characters.' })
  name: string;

  @Field(() => Int, { defaultValue: 30, description: 'Days until it ends, 1 to 90.' })
  days: number;
}

@InputType()
class RevokeAccessTokenInput {
  @Field(() => ID, { description: 'Id of the token.' })
  id: string;
}

@ObjectType({ description: 'Answer of createAccessToken.' })
class CreateAccessTokenPayload {
  @Field({ description: 'The token itself, shown this once: send it as `Authorization: Bearer …`.' })
  secret: string;

  @Field(() => AccessToken, { nullable: true, description: 'Its record.' })
  accessToken: { id: string } | null;
}

@ObjectType({ description: 'Answer of revokeAccessToken.' })
class RevokeAccessTokenPayload {
  @Field(() => AccessToken, { nullable: true, description: 'The record of the revoked token.' })
  accessToken: { id: string } | null;
}

@Resolver()
export class AccessTokenResolver {
  constructor(private readonly tokens: AccessTokenService) {}

  @Mutation(() => CreateAccessTokenPayload, { description: 'Makes a personal access token that acts under the caller’s present grant.' })
  async createAccessToken(
    @Arg('input', () => CreateAccessTokenInput) input: CreateAccessTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateAccessTokenPayload> {
    const { id, secret } = await this.tokens.create(context, input.name, input.days);
    return { secret, accessToken: { id } };
  }

  @Mutation(() => RevokeAccessTokenPayload, { description: 'Ends one of the caller’s own tokens; the next request with it is refused.' })
  async revokeAccessToken(
    @Arg('input', () => RevokeAccessTokenInput) input: RevokeAccessTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<RevokeAccessTokenPayload> {
    return { accessToken: await this.tokens.revoke(context, input.id) };
  }
}
