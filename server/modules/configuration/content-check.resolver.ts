import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { CheckFinding } from './configuration.payloads.js';
import type { ContentCheckService } from './content-check.service.js';

@Resolver()
export class ContentCheckResolver {
  constructor(private readonly checks: ContentCheckService) {}

  @Query(() => [CheckFinding], {
    description:
      'Checks a document as it is being written, beside the other documents, as checkVersion would (即时检查). Nothing is kept; empty where nothing was found.',
  })
  checkContent(
    @Arg('content', {
      description: 'The whole document as JSON text; kind, code, name and label must be there.',
    })
    content: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly CheckFinding[]> {
    return this.checks.check(context, content);
  }
}
