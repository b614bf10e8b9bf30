import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, OneToOne } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Edge, Noun } from '../../graph/model-options.js';
import { Tenant } from '../../graph/tenant.js';

@ObjectType({ description: 'Who did what (审计记录). Exactly one for each mutation, committed or denied; append-only for everyone.' })
@Entity('audit_entry')
@Check('audit_entry_outcome_known', `outcome in ('COMMITTED','DENIED')`)
@Index('audit_entry_by_request', ['jurisdictionId', 'requestId'])
@Index('audit_entry_by_account', ['jurisdictionId', 'accountCode', 'id'])
@Index('audit_entry_by_action', ['jurisdictionId', 'action', 'id'])
@Index('audit_entry_by_outcome', ['jurisdictionId', 'outcome', 'id'])
@Index('audit_entry_by_subject', ['jurisdictionId', 'subjectId', 'id'])
@Index('audit_entry_by_time', ['jurisdictionId', 'occurredAt', 'id'])
@Noun({
  many: 'auditEntries',
  isLarge: true,
  needs: ['occurredAt', 'accountCode', 'action', 'subjectId', 'requestId'],
  expectedSize: 1000,
})
export class AuditEntry extends Tenant {
  @Hidden('id?') accountId: string | null;
  @Shown('internal', 'text', 'Account that acted; the name of the service where none did.') accountCode: string;
  @Shown('internal', 'text', 'Role it acted under.') role: string;
  @Shown('internal', 'text', 'Name of the command.') action: string;
  @Shown('internal', 'text', 'COMMITTED, or DENIED: nothing was changed.') outcome: string;
  @Shown('internal', 'text?', 'Noun acted on; null where none was named.') subjectType: string | null;
  @Shown('internal', 'text?', 'Id of what was acted on.') subjectId: string | null;
  @Shown('internal', 'text?', 'Reason given, or code of the refusal.') reason: string | null;
  @Shown('sensitive', 'json?', 'State before; null where nothing was there.') before: unknown;
  @Shown('sensitive', 'json?', 'State after; null where nothing is there.') after: unknown;
  @Shown('internal', 'text', 'Id of the request.') requestId: string;
  @Shown('internal', 'instant', 'When.') occurredAt: Date;

  @OneToOne('AuditSeal', 'entry')
  @Edge({ description: 'Its place in the chain; null until it is sealed, which takes less than a second.' })
  seal: object | null;
}
