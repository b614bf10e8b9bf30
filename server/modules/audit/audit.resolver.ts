import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { VerifyAuditInput } from './audit.inputs.js';
import { AuditService } from './audit.service.js';
import { AuditVerification } from './audit-verification.js';

@ObjectType({ description: 'Answer of verifyAudit.' })
class VerifyAuditPayload {
  @Field(() => AuditVerification, { description: 'What following the chain gave.' })
  verification: AuditVerification;
}

@Resolver()
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Mutation(() => VerifyAuditPayload, {
    description:
      'Follows the chain of audit entries and works every seal out again (核验审计链), 50,000 entries at a time. That it was done is an entry itself.',
  })
  async verifyAudit(
    @Arg('input', () => VerifyAuditInput, { description: 'From where.' }) input: VerifyAuditInput,
    @Ctx() context: RequestContext,
  ): Promise<VerifyAuditPayload> {
    return { verification: await this.audit.verify(context, input.from ?? 1) };
  }
}
