import { forRoles, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { Job } from './job.model.js';

const progress = ['state', 'progress', 'message', 'message_en', 'attempt', 'started_at', 'finished_at', 'heartbeat_at'];

export const jobAccess: ModuleAccess = {
  nouns: [
    {
      model: Job,
      read: forRoles(['DEPARTMENT', 'APPROVER', 'SYSTEM'], everyRow),
      insert: { DEPARTMENT: everyRow, APPROVER: everyRow },
      update: {
        WORKER: { rows: everyRow, columns: progress },
        DEPARTMENT: { rows: everyRow, columns: ['state', 'message', 'message_en', 'finished_at'] },
      },
    },
  ],
  commands: { cancelJob: ['DEPARTMENT'] },
};
