import type { RequestContext } from '../../core/request-context.js';
import type { Commands } from '../audit/commands.js';
import { requestWithin, type SimulationAnswer, type SimulationRequest } from './simulation-request.js';

/** What the department asks for; the work is done by a job. */
export class SimulationService {
  /** @param wake tells the runner that there is work */
  constructor(
    private readonly commands: Commands,
    private readonly wake: () => void,
  ) {}

  /** Throws ConfigVersionNotFound, ConfigVersionChanged, CounterpartUnfit, CycleNotFound, CycleNotSimulatable, AssumptionUnknown. */
  async simulate(context: RequestContext, request: SimulationRequest): Promise<SimulationAnswer> {
    const { idempotencyKey, ...input } = request;
    const answer = await this.commands.run(context, { name: 'simulateVersion', input, idempotencyKey }, (scope) =>
      requestWithin(scope, request),
    );
    this.wake();
    return answer;
  }
}
