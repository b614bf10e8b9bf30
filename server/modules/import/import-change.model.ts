import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden } from '../../graph/fields.js';
import { Tenant, to } from '../../graph/tenant.js';
import { ImportBatch } from './import-batch.model.js';

/** What a committed batch did to one row: all that undo reads. Not part of the graph. */
@Entity('import_change')
@Check('import_change_operation_known', `operation in ('INSERTED','UPDATED','REMOVED')`)
@Check('import_change_has_before', `(operation = 'INSERTED') = (before is null)`)
@Index('import_change_by_batch', ['jurisdictionId', 'batchId', 'id'])
export class ImportChange extends Tenant {
  @Hidden('id') batchId: string;
  @Hidden('text') tableName: string;
  @Hidden('id') rowId: string;
  @Hidden('text') operation: string;
  /** the row before; null where it was inserted */
  @Hidden('json?') before: unknown;
  /** the row as it was written, to see whether it was changed since; null where it was removed, or never changes (facts) */
  @Hidden('json?') after: unknown;

  @ManyToOne(() => ImportBatch)
  @JoinColumn(to('batch_id'))
  batch: Relation<ImportBatch>;
}
