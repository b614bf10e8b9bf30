import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import { type Clock, dayOf } from '../../core/clock.js';
import type { GroupSizes } from '../../core/group-sizes.js';
import type { RequestContext } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import { FieldNotReadable } from '../../graph/graph.errors.js';
import type { Obstacle, OpeningPreview, PublicationPreview } from './cycle.payloads.js';
import { readCycle } from './cycle-row.js';
import { openingObstacles } from './opening-obstacles.js';
import { planOpening } from './opening-plan.js';
import { publicationPreview } from './publication-preview.js';

/** What a step would do, told before it is taken: by the functions that take it. Nothing is written. */
export class CyclePreviewService {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
    private readonly clock: Clock,
    private readonly sizes: GroupSizes,
  ) {}

  opening(context: RequestContext, cycleId: string): Promise<OpeningPreview> {
    this.checkRight(context, 'openingPreview');
    const today = dayOf(this.clock.now());
    return inTransaction(this.source, context.actor, async (transaction) => {
      const row = await readCycle(transaction, cycleId);
      const plan = await planOpening(transaction, row.id, today);
      const obstacles = openingObstacles(row, plan, today).map(({ code, sentence }) => ({ code, text: sentence[context.language] }));
      return { agencyCount: plan.agencyCount, markCount: plan.marks.length, reviewers: plan.reviewers, obstacles };
    });
  }

  async publication(context: RequestContext, cycleId: string): Promise<PublicationPreview> {
    this.checkRight(context, 'publicationPreview');
    const preview = await this.publicationOf(context, cycleId);
    return { ...preview, confirmedBy: await this.confirmerOf(context, cycleId) };
  }

  private publicationOf(context: RequestContext, cycleId: string): Promise<Omit<PublicationPreview, 'confirmedBy'>> {
    return inTransaction(this.source, context.actor, async (transaction) => {
      const row = await readCycle(transaction, cycleId);
      const { obstacles, ...preview } = await publicationPreview(transaction, context, row, this.sizes);
      return { ...preview, obstacles: obstacles.map(({ code, sentence }): Obstacle => ({ code, text: sentence[context.language] })) };
    });
  }

  /** The approver reads no accounts, but whose confirmation it publishes. */
  private async confirmerOf({ actor, language }: RequestContext, cycleId: string): Promise<string | null> {
    const { jurisdictionId } = actor;
    const [account] = await inTransaction(this.source, { role: workerRole, jurisdictionId }, (transaction) =>
      transaction.query<{ zh: string; en: string }>(
        `select a.name as zh, a.name_en as en from cycle c join account a on a.jurisdiction_id = c.jurisdiction_id and a.id = c.confirmed_by_id where c.id = $1`,
        [cycleId],
      ),
    );
    return account?.[language] ?? null;
  }

  private checkRight({ actor }: RequestContext, query: string): void {
    const allowed: readonly string[] = this.access.rolesOfQuery(query) ?? [];
    if (!allowed.includes(actor.role)) throw new FieldNotReadable(actor.role, query);
  }
}
