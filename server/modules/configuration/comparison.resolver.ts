import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { Day } from '../../graph/scalars.js';
import { VersionComparison } from './comparison.payloads.js';
import { ComparisonService } from './comparison.service.js';
import { ConfigVersionPayload } from './configuration.payloads.js';

@Resolver()
export class ComparisonResolver {
  constructor(private readonly comparisons: ComparisonService) {}

  @Query(() => ConfigVersionPayload, {
    description: 'What was, is or will be in force on a day (某日有效版本), read from the days of the versions alone.',
  })
  async versionInForce(
    @Arg('documentId', () => ID, { description: 'Id of the document.' }) documentId: string,
    @Arg('day', () => Day, { description: 'The day.' }) day: string,
    @Ctx() context: RequestContext,
  ): Promise<ConfigVersionPayload> {
    const id = await this.comparisons.inForce(context, documentId, day);
    return { configVersion: id === null ? null : { id } };
  }

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
