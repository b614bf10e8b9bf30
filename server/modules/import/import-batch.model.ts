import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from '../account/account.model.js';

@ObjectType({
  description:
    'One file brought in (导入批次): checked as often as wanted, committed once, and undone as a whole. Its jobs are found by subjectId.',
})
@Entity('import_batch')
@Check('import_batch_state_known', `state in ('UPLOADED','CHECKED','FAULTY','COMMITTED','UNDONE','DISCARDED')`)
@Check('import_batch_undone_has_reason', `state <> 'UNDONE' or (undone_at is not null and undo_reason is not null)`)
@Check('import_batch_committed_has_day', `state not in ('COMMITTED','UNDONE') or committed_at is not null`)
@Index('import_batch_by_time', ['jurisdictionId', 'createdAt', 'id'])
@Noun({ many: 'importBatches', expectedSize: 50 })
export class ImportBatch extends Tenant {
  @Hidden('id?') createdById: string | null;
  @Shown(
    'internal',
    'text',
    'What the rows are: sectors, administrativeLevels, dataElements, agencies, alliances, allianceMemberships, persons, participations, facts or reportingDuties.',
  )
  kind: string;
  @Shown('internal', 'text', 'Name of the file as it was uploaded.') fileName: string;
  @Shown('internal', 'text', 'SHA-256 of the file, in hexadecimal.') fileHash: string;
  @Shown('internal', 'int', 'Size of the file in bytes.') fileSize: number;
  @Shown(
    'internal',
    'text',
    'UPLOADED (being checked), CHECKED (may be committed), FAULTY (has wrong cells), COMMITTED, UNDONE or DISCARDED. While a job works on it the state is the one before.',
  )
  state: string;
  @Shown(
    'internal',
    'json',
    'Column letter or header -> field, where the columns found by their headers were not meant; a null leaves a column out.',
  )
  mapping: Readonly<Record<string, string | null>>;
  @Shown(
    'internal',
    'json?',
    'What the last check or the commit found: {columns: [{address, header, field}], fields: [{field, label, labelEn, isRequired}], counts: {rows, new, changed, unchanged, wrong}, findings: [{sheet, address, row, field, value, code, message, messageEn, suggestion, suggestionEn}] (the first 1,000), findingsTotal, preview: [{row, state, values}] (the first 20 rows)}; null before the first check.',
  )
  report: unknown;
  @Shown('internal', 'int', 'Rows of data in the file; 0 before the first check.') rowCount: number;
  @Shown('internal', 'int', 'Wrong cells found; 0 before the first check.') errorCount: number;
  @Shown('internal', 'text', 'Account that uploaded it; `cli` where it came by the command line.') createdByCode: string;
  @Shown('internal', 'instant', 'When it was uploaded.') createdAt: Date;
  @Shown('internal', 'instant?', 'When its rows were written; null before.') committedAt: Date | null;
  @Shown('internal', 'instant?', 'When it was undone; null unless it was.') undoneAt: Date | null;
  @Shown('internal', 'text?', 'Why it was undone; null unless it was.') undoReason: string | null;
  @Shown('internal', 'int', 'Counter of changes, for optimistic concurrency.') version: number;

  @ManyToOne(() => Account)
  @JoinColumn(to('created_by_id'))
  createdBy: Relation<Account> | null;
}
