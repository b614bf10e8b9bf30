import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { SimulatedExplanation } from './simulated-explanation.payloads.js';
import type { SimulatedExplanationService } from './simulated-explanation.service.js';

@Resolver()
export class SimulatedExplanationResolver {
  constructor(private readonly explanations: SimulatedExplanationService) {}

  @Query(() => SimulatedExplanation, {
    description:
      'One agency of a simulation, before and after, sentence by sentence, worked out again from the facts of that moment (两版说明对照). Refused where they have changed since.',
  })
  simulatedExplanation(
    @Arg('simulationId', () => ID, { description: 'Id of the simulation.' }) simulationId: string,
    @Arg('agencyId', () => ID, { description: 'Id of the agency.' }) agencyId: string,
    @Ctx() context: RequestContext,
  ): Promise<SimulatedExplanation> {
    return this.explanations.explain(context, simulationId, agencyId);
  }
}
