import type { ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofOwnAccount } from '../../access/row-rule.js';
import { GrantRequest } from './grant-request.model.js';

const own = ofOwnAccount('requested_by_id');

/** One asks, another gives: that they differ is a constraint of the table, not of this list. */
export const grantAccess: ModuleAccess = {
  nouns: [
    {
      model: GrantRequest,
      read: { SECURITY: everyRow, SYSTEM: own, DEPARTMENT: own },
      insert: { SECURITY: own, SYSTEM: own, DEPARTMENT: own },
      update: { SECURITY: { rows: everyRow, columns: ['state', 'decided_by_id', 'decided_at', 'decision_reason', 'version'] } },
    },
  ],
  commands: {
    requestGrant: ['SYSTEM', 'DEPARTMENT', 'SECURITY'],
    giveGrant: ['SECURITY'],
    refuseGrant: ['SECURITY'],
    endGrant: ['SECURITY'],
  },
};
