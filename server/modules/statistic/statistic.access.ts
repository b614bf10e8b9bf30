import type { ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofPublishedCycle } from '../../access/row-rule.js';
import { CycleStatistic } from './cycle-statistic.model.js';

/** Written by whoever publishes, and rewritten as a whole by a correction that is published. */
export const statisticAccess: ModuleAccess = {
  nouns: [
    {
      model: CycleStatistic,
      read: { DEPARTMENT: everyRow, APPROVER: everyRow, ANALYST: everyRow, AGENCY: ofPublishedCycle() },
      insert: { APPROVER: everyRow },
      remove: { APPROVER: everyRow, WORKER: everyRow },
    },
  ],
  commands: {},
};
