import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from '../account/account.model.js';

@ObjectType({ description: 'Long work (任务): it can be left and found again.' })
@Entity('job')
@Check('job_state_known', `state in ('QUEUED','RUNNING','SUCCEEDED','FAILED','CANCELLED')`)
@Check('job_progress_is_percent', 'progress between 0 and 100')
@Index('job_by_subject', ['jurisdictionId', 'subjectId', 'id'])
@Index('job_by_state', ['state', 'jurisdictionId'])
@Noun({ expectedSize: 50 })
export class Job extends Tenant {
  @Hidden('id?') createdById: string | null;
  @Hidden('json') input: unknown;
  /** fences a handler: only the holder of the latest attempt may write */
  @Hidden('int') attempt: number;
  @Shown('internal', 'text', 'What it does, such as EVALUATION.') kind: string;
  @Shown('internal', 'text', 'QUEUED, RUNNING, SUCCEEDED, FAILED or CANCELLED.') state: string;
  @Shown('internal', 'int', 'Percent done, 0 to 100.') progress: number;
  @Shown('internal', 'text', 'What it is doing or why it ended, in Chinese.') message: string;
  @Shown('internal', 'text', 'The same in English.') messageEn: string;
  @Shown('internal', 'text?', 'Id of what it works on.') subjectId: string | null;
  @Shown('internal', 'instant', 'When it was asked for.') createdAt: Date;
  @Shown('internal', 'instant?', 'When it began; null before.') startedAt: Date | null;
  @Shown('internal', 'instant?', 'When it ended; null before.') finishedAt: Date | null;
  @Shown('internal', 'instant?', 'Last sign of life.') heartbeatAt: Date | null;

  @ManyToOne(() => Account)
  @JoinColumn(to('created_by_id'))
  createdBy: Relation<Account> | null;
}
