import type { GroupSizes } from '../../core/group-sizes.js';
import type { RequestContext } from '../../core/request-context.js';
import type { CommandScope, Commands } from '../audit/commands.js';
import { type Confirmation, confirm, type Return, returnConfirmed } from './confirmation.js';
import type { CycleAnswer } from './cycle-answer.js';
import { createCycle, type NewCycle } from './cycle-creation.js';
import type { CycleReference } from './cycle-row.js';
import { type CycleUpdate, updateCycle } from './cycle-update.js';
import { startEvaluation } from './evaluation-start.js';
import { openCycle } from './opening.js';
import { type Participations, setParticipations } from './participation-setting.js';
import { finalize, type Publication, publish } from './publication.js';

interface StartEvaluation {
  readonly cycleId: string;
  readonly idempotencyKey: string;
}

type Keyed<Input> = Input & { readonly idempotencyKey: string };

/** The life of a cycle: DRAFT -> OPEN -> CALCULATED -> CONFIRMED (or returned) -> PUBLISHED -> FINAL. Each step is one command. */
export class CycleService {
  /** @param wake tells the runner that there is work */
  constructor(
    private readonly commands: Commands,
    private readonly wake: () => void,
    private readonly sizes: GroupSizes,
  ) {}

  create(context: RequestContext, input: NewCycle): Promise<CycleAnswer> {
    return this.run(context, 'createCycle', input, (scope) => createCycle(scope, input));
  }

  update(context: RequestContext, input: CycleUpdate): Promise<CycleAnswer> {
    return this.run(context, 'updateCycle', input, (scope) => updateCycle(scope, input));
  }

  setParticipations(context: RequestContext, input: Participations): Promise<CycleAnswer> {
    return this.run(context, 'setParticipations', input, (scope) => setParticipations(scope, input));
  }

  open(context: RequestContext, input: Keyed<CycleReference>): Promise<CycleAnswer> {
    return this.run(context, 'openCycle', input, (scope) => openCycle(scope, input));
  }

  confirm(context: RequestContext, input: Keyed<Confirmation>): Promise<CycleAnswer> {
    return this.run(context, 'confirmCycle', input, (scope) => confirm(scope, input));
  }

  returnConfirmed(context: RequestContext, input: Return): Promise<CycleAnswer> {
    return this.run(context, 'returnCycle', input, (scope) => returnConfirmed(scope, input));
  }

  publish(context: RequestContext, input: Keyed<Publication>): Promise<CycleAnswer> {
    return this.run(context, 'publishCycle', input, (scope) => publish(scope, input, this.sizes));
  }

  finalize(context: RequestContext, input: CycleReference): Promise<CycleAnswer> {
    return this.run(context, 'finalizeCycle', input, (scope) => finalize(scope, input));
  }

  /** @returns the id of the job, of the first one for a repeated key */
  async startEvaluation(context: RequestContext, { cycleId, idempotencyKey }: StartEvaluation): Promise<{ id: string }> {
    const command = { name: 'startEvaluation', input: { cycleId }, idempotencyKey };
    const started = await this.commands.run(context, command, (scope) => startEvaluation(scope, cycleId));
    this.wake();
    return started;
  }

  private run(
    context: RequestContext,
    name: string,
    input: { readonly idempotencyKey?: string } & object,
    work: (scope: CommandScope) => Promise<CycleAnswer>,
  ): Promise<CycleAnswer> {
    const { idempotencyKey, ...rest } = input;
    return this.commands.run(context, { name, input: rest, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) }, work);
  }
}
