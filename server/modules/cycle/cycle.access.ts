import { forBusinessRoles, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofOwnAgency } from '../../access/row-rule.js';
import { Cycle } from './cycle.model.js';
import { Participation } from './participation.model.js';

export const cycleAccess: ModuleAccess = {
  nouns: [
    {
      model: Cycle,
      read: forBusinessRoles(everyRow),
      update: { WORKER: { rows: everyRow, columns: ['state', 'published_on', 'notice_ends_on', 'evaluated_at', 'version'] } },
    },
    { model: Participation, read: { DEPARTMENT: everyRow, APPROVER: everyRow, ANALYST: everyRow, AGENCY: ofOwnAgency() } },
  ],
  commands: { startEvaluation: ['DEPARTMENT'] },
};
