import { forEveryRole, forRoles, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofOwnAccount } from '../../access/row-rule.js';
import { AuditEntry } from './audit-entry.model.js';
import { IdempotencyKey } from './idempotency-key.model.js';

/** Everyone leaves entries, in their own name; only the audit administrator reads them; nobody changes them. */
export const auditAccess: ModuleAccess = {
  nouns: [
    { model: AuditEntry, read: forRoles(['AUDIT'], everyRow), insert: forEveryRole(ofOwnAccount()) },
    { model: IdempotencyKey, read: forEveryRole(ofOwnAccount()), insert: forEveryRole(ofOwnAccount()) },
  ],
  commands: {},
};
