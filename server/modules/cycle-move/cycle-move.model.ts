import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Masked, Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from '../account/account.model.js';
import { Cycle } from '../cycle/cycle.model.js';
import { GradingPolicy } from '../grading-policy/grading-policy.model.js';
import { Rubric } from '../rubric/rubric.model.js';
import { Simulation } from '../simulation/simulation.model.js';

@ObjectType({
  description:
    'A cycle under way taken to another version of its rubric or grading policy (换用版本). It names the simulation that shows its effect on everyone; an approver who did not propose it signs that report, or returns it.',
})
@Entity('cycle_move')
@Check('cycle_move_state_known', `state in ('PROPOSED','MOVING','MOVED','RETURNED','WITHDRAWN')`)
@Check('cycle_move_four_eyes', 'decided_by_id is null or decided_by_id <> proposed_by_id')
@Check('cycle_move_decided', `state not in ('MOVING','MOVED','RETURNED') or (decided_by_id is not null and decided_at is not null)`)
@Check('cycle_move_returned_with_reason', `state <> 'RETURNED' or return_reason is not null`)
@Check('cycle_move_somewhere', 'from_rubric_id <> to_rubric_id or from_grading_policy_id <> to_grading_policy_id')
@Check('cycle_move_signs_a_hash', `report_hash ~ '^[0-9a-f]{64}$'`)
@Index('cycle_move_one_open', ['jurisdictionId', 'cycleId'], { unique: true, where: `state in ('PROPOSED','MOVING')` })
@Index('cycle_move_by_cycle', ['jurisdictionId', 'cycleId', 'id'])
@Noun({ expectedSize: 3, order: ['proposedAt'] })
export class CycleMove extends Tenant {
  @Hidden('id') cycleId: string;
  @Hidden('id') simulationId: string;
  @Hidden('id') fromRubricId: string;
  @Hidden('id') fromGradingPolicyId: string;
  @Hidden('id') toRubricId: string;
  @Hidden('id') toGradingPolicyId: string;
  @Hidden('id') proposedById: string;
  @Hidden('id?') decidedById: string | null;
  @Shown(
    'internal',
    'text',
    'PROPOSED, MOVING (approved, its job is under way), MOVED, RETURNED, or WITHDRAWN (by the department, or refused to its job).',
  )
  state: string;
  @Shown('internal', 'text', 'Why the cycle goes on by another version.') reason: string;
  @Shown('internal', 'text', 'Sign-in name of the account that proposed it.') proposedByCode: string;
  @Shown('internal', 'instant', 'When it was proposed.') proposedAt: Date;
  @Shown('internal', 'text?', 'Sign-in name of the account that decided; null before.') decidedByCode: string | null;
  @Shown('internal', 'instant?', 'When it was approved or returned; null before.') decidedAt: Date | null;
  @Shown('internal', 'text?', 'Why the approver returned it.') returnReason: string | null;
  @Shown('internal', 'text', 'SHA-256, in hexadecimal, of the report of the simulation: what an approver signs.') reportHash: string;
  @Shown(
    'internal',
    'json',
    'What becomes of marks, as counted when it was proposed, and once more when it was done: `agencies`, `kept`, `returned`, `asked`, `dropped`, `joining` (codes of departments that review from then on).',
  )
  effect: unknown;
  @Masked({ roles: ['DEPARTMENT'] })
  @Shown(
    'internal',
    'json?',
    'Marks that had been given and have no place in the new version: a list of {reviewer, subject, indicator, level, points, reason}; null before it is done.',
  )
  droppedMarks: unknown;
  @Shown('internal', 'instant?', 'When it was done; null before.') movedAt: Date | null;
  @Shown('internal', 'int', 'Counter of changes, for optimistic concurrency.') version: number;

  @ManyToOne(() => Cycle)
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(() => Simulation)
  @JoinColumn(to('simulation_id'))
  simulation: Relation<Simulation>;

  @ManyToOne(() => Rubric)
  @JoinColumn(to('from_rubric_id'))
  fromRubric: Relation<Rubric>;

  @ManyToOne(() => GradingPolicy)
  @JoinColumn(to('from_grading_policy_id'))
  fromGradingPolicy: Relation<GradingPolicy>;

  @ManyToOne(() => Rubric)
  @JoinColumn(to('to_rubric_id'))
  toRubric: Relation<Rubric>;

  @ManyToOne(() => GradingPolicy)
  @JoinColumn(to('to_grading_policy_id'))
  toGradingPolicy: Relation<GradingPolicy>;

  @ManyToOne(() => Account)
  @JoinColumn(to('proposed_by_id'))
  proposedBy: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn(to('decided_by_id'))
  decidedBy: Relation<Account> | null;
}
