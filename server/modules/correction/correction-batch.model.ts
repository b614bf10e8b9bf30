import { Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden } from '../../graph/fields.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Correction } from './correction.model.js';

/** Rows that a proposed correction will write, as they were worked out and signed. Not part of the graph. */
@Entity('correction_batch')
@Unique('correction_batch_once', ['jurisdictionId', 'correctionId', 'position'])
export class CorrectionBatch extends Tenant {
  @Hidden('id') correctionId: string;
  @Hidden('int') position: number;
  /** rows by table; a batch of the scorecard writer */
  @Hidden('json') rows: unknown;

  @ManyToOne(() => Correction)
  @JoinColumn(to('correction_id'))
  correction: Relation<Correction>;
}
