import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from '../account/account.model.js';
import { ConfigVersion } from '../configuration/config-version.model.js';
import { Cycle } from '../cycle/cycle.model.js';

@ObjectType({
  description:
    'What a version would have done to everyone in a cycle (模拟推演): worked out beside the cycle’s own versions from the same facts. Written once, never changed.',
})
@Entity('simulation')
@Index('simulation_by_version', ['jurisdictionId', 'versionId', 'id'])
@Check('simulation_assumption_known', `assumption in ('LEAVE_OUT','PEER_MEDIAN','BEST_AND_WORST')`)
@Check(
  'simulation_hashes_are_sha256',
  `report_hash ~ '^[0-9a-f]{64}$' and source_hash ~ '^[0-9a-f]{64}$' and content_hash ~ '^[0-9a-f]{64}$'`,
)
@Noun({ expectedSize: 20, order: ['readAt'] })
export class Simulation extends Tenant {
  @Hidden('id') versionId: string;
  @Hidden('id?') counterpartId: string | null;
  @Hidden('id') cycleId: string;
  @Hidden('id') askedById: string;
  @Shown('internal', 'text', 'Code of the account that asked for it.') askedByCode: string;
  @Shown('internal', 'text', 'Hash of the content that was simulated: of the version as it stood.') contentHash: string;
  @Shown('internal', 'text', 'LEAVE_OUT, PEER_MEDIAN or BEST_AND_WORST: what indicators without any score were taken to be worth.')
  assumption: string;
  @Shown('internal', 'instant', 'When facts and marks were read: what was recorded later is not in it.') readAt: Date;
  @Shown('internal', 'text', 'SHA-256, in hexadecimal, of everything that was read of agencies.') sourceHash: string;
  @Shown('internal', 'int', 'Agencies worked out.') agencyCount: number;
  @Shown('internal', 'int', 'Agencies with another total.') movedCount: number;
  @Shown('internal', 'int', 'Agencies with a better grade.') gradesUp: number;
  @Shown('internal', 'int', 'Agencies with a worse grade.') gradesDown: number;
  @Shown('internal', 'int', 'Indicators of the version.') indicatorCount: number;
  @Shown('internal', 'int', 'Indicators of which somebody has a score; the others are named in the report.') coveredCount: number;
  @Shown(
    'internal',
    'json',
    'The report: `basis` (hashes and days), `coverage`, `totals`, `grades` (a matrix), `moves`, `quotas`, `groups`, `bestGrades`. Points, totals and shifts are integers at 10^-4.',
  )
  report: unknown;
  @Shown('internal', 'text', 'SHA-256 of the canonical report, in hexadecimal: what an approver signs.') reportHash: string;

  @ManyToOne(() => ConfigVersion)
  @JoinColumn(to('version_id'))
  configVersion: Relation<ConfigVersion>;

  @ManyToOne(() => ConfigVersion)
  @JoinColumn(to('counterpart_id'))
  counterpart: Relation<ConfigVersion> | null;

  @ManyToOne(() => Cycle)
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(() => Account)
  @JoinColumn(to('asked_by_id'))
  askedBy: Relation<Account>;

  @Children('SimulatedScorecard', 'simulation', { expectedSize: 50 })
  scorecards: unknown;
}
