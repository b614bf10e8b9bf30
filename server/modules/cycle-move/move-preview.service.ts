import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import { type Clock, dayOf } from '../../core/clock.js';
import type { RequestContext } from '../../core/request-context.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import { FieldNotReadable } from '../../graph/graph.errors.js';
import { readCycle } from '../cycle/cycle-row.js';
import type { CycleMovePreview } from './cycle-move.payloads.js';
import { effectOf, planMove } from './move-plan.js';
import { readTarget } from './move-target.js';

/** What a move would do to marks, told by the functions that do it. Nothing is written. */
export class MovePreviewService {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
    private readonly clock: Clock,
  ) {}

  /** Throws CycleNotFound, SimulationNotFound, MoveSimulationUnfit, PinnedVersionsUnusable. */
  async preview({ actor, language }: RequestContext, cycleId: string, simulationId: string): Promise<CycleMovePreview> {
    const allowed: readonly string[] = this.access.rolesOfQuery('cycleMovePreview') ?? [];
    if (!allowed.includes(actor.role)) throw new FieldNotReadable(actor.role, 'cycleMovePreview');
    return inTransaction(this.source, actor, async (transaction) => {
      const cycle = await readCycle(transaction, cycleId);
      const target = await readTarget(transaction, cycle, simulationId);
      const plan = await planMove(transaction, cycle, target, dayOf(this.clock.now()));
      const obstacles = plan.obstacles.map(({ code, sentence }) => ({ code, text: sentence[language] }));
      return { ...effectOf(plan), obstacles };
    });
  }
}
