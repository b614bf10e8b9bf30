import { forEveryRole, forRoles, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofOwnAccount } from '../../access/row-rule.js';
import { AuditEntry } from './audit-entry.model.js';
import { AuditSeal } from './audit-seal.model.js';
import { IdempotencyKey } from './idempotency-key.model.js';

/**
 * Everyone leaves entries, in their own name; only the audit administrator reads them; nobody changes them. Seals are written
 * by the worker alone. `exportAudit` is the command of `GET /audit/export`, which the graph does not have.
 */
export const auditAccess: ModuleAccess = {
  nouns: [
    { model: AuditEntry, read: forRoles(['AUDIT'], everyRow), insert: forEveryRole(ofOwnAccount()) },
    { model: AuditSeal, read: forRoles(['AUDIT'], everyRow) },
    { model: IdempotencyKey, read: forEveryRole(ofOwnAccount()), insert: forEveryRole(ofOwnAccount()) },
  ],
  commands: { verifyAudit: ['AUDIT'], exportAudit: ['AUDIT'] },
};
