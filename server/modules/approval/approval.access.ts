import type { ModuleAccess } from '../../access/noun-access.js';

/** For those who decide, and for those who wait for a decision. */
export const approvalAccess: ModuleAccess = { nouns: [], queries: { approvals: ['APPROVER', 'DEPARTMENT'] }, commands: {} };
