import { Entity, Unique } from 'typeorm';
import { Hidden } from '../../graph/fields.js';
import { Tenant } from '../../graph/tenant.js';

/** The first answer to a command, kept so that a repeat returns it. Not part of the graph. */
@Entity('idempotency_key')
@Unique('idempotency_key_once', ['jurisdictionId', 'accountId', 'command', 'key'])
export class IdempotencyKey extends Tenant {
  @Hidden('id') accountId: string;
  @Hidden('text') command: string;
  @Hidden('text') key: string;
  @Hidden('text') inputHash: string;
  @Hidden('json') answer: unknown;
  @Hidden('instant') createdAt: Date;
}
