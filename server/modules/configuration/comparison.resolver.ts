import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { VersionComparison } from './comparison.payloads.js';
import { ComparisonService } from './comparison.service.js';

@Resolver()
export class ComparisonResolver {
  constructor(private readonly comparisons: ComparisonService) {}

  @Query(() => VersionComparison, {
    description: 'What makes one version of another: added, removed, moved and changed, by row and field (版本比较). Changes nothing.',
  })
  compareVersions(
    @Arg('beforeId', () => ID, { description: 'Id of the version to compare with.' }) beforeId: string,
    @Arg('afterId', () => ID, { description: 'Id of the version to compare; of the same kind.' }) afterId: string,
    @Ctx() context: RequestContext,
  ): Promise<VersionComparison> {
    return this.comparisons.compare(context, beforeId, afterId);
  }
}
