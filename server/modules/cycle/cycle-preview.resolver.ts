import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { OpeningPreview, PublicationPreview } from './cycle.payloads.js';
import { CyclePreviewService } from './cycle-preview.service.js';

@Resolver()
export class CyclePreviewResolver {
  constructor(private readonly previews: CyclePreviewService) {}

  @Query(() => OpeningPreview, { description: 'What opening this draft would do, and what stands in its way. Changes nothing.' })
  openingPreview(
    @Arg('cycleId', () => ID, { description: 'Id of the cycle.' }) cycleId: string,
    @Ctx() context: RequestContext,
  ): Promise<OpeningPreview> {
    return this.previews.opening(context, cycleId);
  }

  @Query(() => PublicationPreview, {
    description: 'What publishing the results of this cycle would show to whom, and what stands in its way. Changes nothing.',
  })
  publicationPreview(
    @Arg('cycleId', () => ID, { description: 'Id of the cycle.' }) cycleId: string,
    @Ctx() context: RequestContext,
  ): Promise<PublicationPreview> {
    return this.previews.publication(context, cycleId);
  }
}
