import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, OneToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Edge, Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { AuditEntry } from './audit-entry.model.js';

@ObjectType({
  description:
    'Seal of one audit entry (审计封签): its place in the chain of its jurisdiction. Written by the server within a second, append-only for everyone.',
})
@Entity('audit_seal')
@Unique('audit_seal_number_once', ['jurisdictionId', 'number'])
@Check('audit_seal_number_counts_from_one', 'number >= 1')
@Check('audit_seal_hashes_are_sha256', `hash ~ '^[0-9a-f]{64}$' and previous_hash ~ '^[0-9a-f]{64}$'`)
@Index('audit_seal_by_time', ['jurisdictionId', 'sealedAt', 'id'])
@Noun({ many: 'auditSeals', isLarge: true, needs: ['sealedAt', 'number'], order: ['number'], expectedSize: 1000 })
export class AuditSeal extends Tenant {
  @Hidden('id') entryId: string;
  @Shown('internal', 'int', 'Place in the chain of the jurisdiction: from 1, without gaps.') number: number;
  @Shown('internal', 'text', 'Hash of the seal before it; 64 zeros for the first.') previousHash: string;
  @Shown('internal', 'text', 'SHA-256, in hexadecimal, of the previous hash, the whole entry, the number and the time of sealing.')
  hash: string;
  @Shown('internal', 'instant', 'When it was sealed; never before the seal before it.') sealedAt: Date;

  @OneToOne(() => AuditEntry, 'seal')
  @JoinColumn(to('entry_id'))
  @Edge({ description: 'The entry it seals.' })
  entry: Relation<AuditEntry>;
}
