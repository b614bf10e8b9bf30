import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { IndicatorTrial } from './trial.payloads.js';
import { TrialService } from './trial.service.js';

@Resolver()
export class TrialResolver {
  constructor(private readonly trials: TrialService) {}

  @Query(() => IndicatorTrial, {
    description:
      'What one indicator of a rubric that is being written would give everybody on the facts of a cycle (试算). Nothing is kept; for more agencies than can wait, simulateVersion.',
  })
  tryIndicator(
    @Arg('content', { description: 'The whole rubric as JSON text.' }) content: string,
    @Arg('indicator', { description: 'Code of the indicator.' }) indicator: string,
    @Arg('cycleId', () => ID, { description: 'Id of a cycle that was opened.' }) cycleId: string,
    @Ctx() context: RequestContext,
  ): Promise<IndicatorTrial> {
    return this.trials.tryIndicator(context, { content, indicator, cycleId });
  }
}
