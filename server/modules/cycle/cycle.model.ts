import { ObjectType } from 'type-graphql';
import { Check, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import type { Role } from '../../core/role.js';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Masked, Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from '../account/account.model.js';
import { GradingPolicy } from '../grading-policy/grading-policy.model.js';
import { Rubric } from '../rubric/rubric.model.js';

/** How often and why results were worked out again leaves no trace for those who are judged, or who judge. */
const seesWork: readonly Role[] = ['DEPARTMENT', 'APPROVER', 'ANALYST'];

@ObjectType({
  description: 'One run of a rubric over its agencies (考核周期). It is pinned to a version of the rubric and of the grading policy.',
})
@Entity('cycle')
@Unique('cycle_code_once', ['jurisdictionId', 'code'])
@Check('cycle_state_known', `state in ('DRAFT','OPEN','CALCULATED','CONFIRMED','PUBLISHED','FINAL')`)
@Check('cycle_public_state_follows', `public_state = case when state in ('CALCULATED','CONFIRMED') then 'OPEN' else state end`)
@Check('cycle_open_marks_follow', `has_open_marks = (state in ('OPEN','CALCULATED'))`)
@Check('cycle_days', 'ends_on > starts_on and data_through between starts_on and ends_on')
@Check('cycle_published_has_day', `state not in ('PUBLISHED','FINAL') or published_on is not null`)
@Check('cycle_four_eyes', 'published_by_id is null or (confirmed_by_id is not null and published_by_id <> confirmed_by_id)')
@Noun({ expectedSize: 3, order: ['startsOn'] })
export class Cycle extends Tenant {
  @Hidden('id') rubricId: string;
  @Hidden('id') gradingPolicyId: string;
  @Hidden('id?') previousId: string | null;
  @Masked({ roles: seesWork })
  @Hidden('id?')
  confirmedById: string | null;
  @Hidden('id?') publishedById: string | null;
  @Shown('public', 'text', 'Code, unique in the jurisdiction.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Masked({ roles: seesWork })
  @Shown(
    'internal',
    'text',
    'DRAFT, OPEN, CALCULATED, CONFIRMED, PUBLISHED (公示) or FINAL. For those who work on results; everyone reads `publicState`.',
  )
  state: string;
  @Shown(
    'public',
    'text',
    'The state as everyone reads it: DRAFT, OPEN until its results are published, however often they are worked out and confirmed, then PUBLISHED (公示) or FINAL.',
  )
  publicState: string;
  @Masked({ roles: [...seesWork, 'REVIEWER'] })
  @Shown('internal', 'boolean', 'Whether marks are given now: from opening until its results are confirmed.')
  hasOpenMarks: boolean;
  @Shown('public', 'day', 'First day that is judged.') startsOn: string;
  @Shown('public', 'day', 'Last day that is judged.') endsOn: string;
  @Shown('public', 'day', 'Periods that end after this day are not yet due: an evaluation neither reads nor misses them.')
  dataThrough: string;
  @Shown('public', 'day?', 'Last day on which marks may be given; null where none was set.') marksDueOn: string | null;
  @Masked({ roles: seesWork })
  @Shown('internal', 'instant?', 'When its results were confirmed; null before, and after they were returned.')
  confirmedAt: Date | null;
  @Masked({ roles: seesWork, twin: 'publishedRemark' })
  @Shown('internal', 'text?', 'Why it was confirmed although data or marks were missing; null where none were, or before.')
  gapsReason: string | null;
  @Masked({ roles: seesWork })
  @Shown('internal', 'text?', 'Why its confirmation was taken back last; null where it was not, or once it is confirmed again.')
  returnReason: string | null;
  @Shown('public', 'text?', 'The reason for gaps as everyone reads it from publication on; null before, and where there were none.')
  publishedRemark: string | null;
  @Shown('public', 'day?', 'First day of the public notice; null before it.') publishedOn: string | null;
  @Shown('public', 'day?', 'Last day of the public notice; null before it is set.') noticeEndsOn: string | null;
  @Masked({ roles: seesWork })
  @Shown('internal', 'instant?', 'When its results were last worked out; null before the first evaluation.')
  evaluatedAt: Date | null;
  @Masked({ roles: seesWork })
  @Shown('internal', 'int', 'Counter of changes, for optimistic concurrency.')
  version: number;

  @ManyToOne(() => Rubric)
  @JoinColumn(to('rubric_id'))
  rubric: Relation<Rubric>;

  @ManyToOne(() => GradingPolicy)
  @JoinColumn(to('grading_policy_id'))
  gradingPolicy: Relation<GradingPolicy>;

  @ManyToOne(() => Cycle)
  @JoinColumn(to('previous_id'))
  previous: Relation<Cycle> | null;

  @ManyToOne(() => Account)
  @JoinColumn(to('confirmed_by_id'))
  confirmedBy: Relation<Account> | null;

  @ManyToOne(() => Account)
  @JoinColumn(to('published_by_id'))
  publishedBy: Relation<Account> | null;

  @Children('Participation', 'cycle', { expectedSize: 30 })
  participations: unknown;

  @Children('Scorecard', 'cycle', { expectedSize: 30 })
  scorecards: unknown;

  @Children('Mark', 'cycle', { expectedSize: 500 })
  marks: unknown;

  @Children('CycleStatistic', 'cycle', { expectedSize: 300 })
  statistics: unknown;
}
