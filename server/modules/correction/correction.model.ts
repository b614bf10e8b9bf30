import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from '../account/account.model.js';
import { Cycle } from '../cycle/cycle.model.js';

const worked = 'changes is not null and hash is not null and source_hash is not null and worked_at is not null';

@ObjectType({
  description:
    'A published cycle worked out again after inputs were corrected (更正): who would change, before and after. An approver who did not propose it publishes it by its hash, or returns it.',
})
@Entity('correction')
@Check('correction_state_known', `state in ('WORKING','PROPOSED','PUBLISHING','PUBLISHED','RETURNED','WITHDRAWN')`)
@Check('correction_four_eyes', 'decided_by_id is null or decided_by_id <> proposed_by_id')
@Check('correction_worked_out', `state in ('WORKING','WITHDRAWN') or (${worked})`)
@Check('correction_decided', `state not in ('PUBLISHING','PUBLISHED','RETURNED') or (decided_by_id is not null and decided_at is not null)`)
@Check('correction_returned_with_reason', `state <> 'RETURNED' or return_reason is not null`)
@Index('correction_one_open', ['jurisdictionId', 'cycleId'], { unique: true, where: `state in ('WORKING','PROPOSED','PUBLISHING')` })
@Index('correction_by_cycle', ['jurisdictionId', 'cycleId', 'id'])
@Noun({ expectedSize: 10 })
export class Correction extends Tenant {
  @Hidden('id') cycleId: string;
  @Hidden('id') proposedById: string;
  @Hidden('id?') decidedById: string | null;
  /** of everything that was read: as long as it is the same, the changes are what they would be today */
  @Hidden('text?') sourceHash: string | null;
  @Shown(
    'internal',
    'text',
    'WORKING (being worked out), PROPOSED, PUBLISHING (approved, being written), PUBLISHED, RETURNED, or WITHDRAWN (a later proposal took its place).',
  )
  state: string;
  @Shown('internal', 'text', 'Why the results are worked out again; agencies read it with their former results.') reason: string;
  @Shown('internal', 'text', 'Sign-in name of the account that proposed it.') proposedByCode: string;
  @Shown('internal', 'instant', 'When it was proposed.') proposedAt: Date;
  @Shown('internal', 'instant?', 'When the changes were worked out; null while they are not.') workedAt: Date | null;
  @Shown('internal', 'text?', 'Sign-in name of the account that decided; null before.') decidedByCode: string | null;
  @Shown('internal', 'instant?', 'When it was published or returned; null before.') decidedAt: Date | null;
  @Shown('internal', 'text?', 'Why the approver returned it.') returnReason: string | null;
  @Shown(
    'sensitive',
    'json?',
    'A list, one entry per scorecard that is superseded: `agencyId`, `code`, `name`, `nameEn`, `before` and `after` (`total`, `grade`, `gradeName`, `gradeNameEn`, `rank`), and `scores` that differ (`indicator`, `name`, `nameEn`, `before`, `after` with `status`, `points`). Decimals are text.',
  )
  changes: unknown;
  @Shown('internal', 'text?', 'SHA-256 of the canonical changes, in hexadecimal: what an approver signs. Null while they are worked out.')
  hash: string | null;
  @Shown('internal', 'int?', 'Scorecards on which a digit, a status or a reason differs.') changedCount: number | null;
  @Shown('internal', 'int?', 'Scorecards whose inputs were corrected without any other digit.') sameCount: number | null;
  @Shown('internal', 'int?', 'Agencies whose grade differs.') gradeCount: number | null;
  @Shown('internal', 'int', 'Counter of changes, for optimistic concurrency.') version: number;

  @ManyToOne(() => Cycle)
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(() => Account)
  @JoinColumn(to('proposed_by_id'))
  proposedBy: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn(to('decided_by_id'))
  decidedBy: Relation<Account> | null;
}
