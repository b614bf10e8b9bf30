import { Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden } from '../../graph/fields.js';
import { Tenant, to } from '../../graph/tenant.js';
import { ImportBatch } from './import-batch.model.js';

/** The bytes of a batch as they came, until it is discarded. Not part of the graph. */
@Entity('import_file')
@Unique('import_file_once', ['jurisdictionId', 'batchId'])
export class ImportFile extends Tenant {
  @Hidden('id') batchId: string;
  @Column({ type: 'bytea' }) content: Buffer;

  @ManyToOne(() => ImportBatch)
  @JoinColumn(to('batch_id'))
  batch: Relation<ImportBatch>;
}
