import type { ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofPublishedCycle } from '../../access/row-rule.js';
import { CycleStatistic } from './cycle-statistic.model.js';

/** Written once, by whoever publishes. */
export const statisticAccess: ModuleAccess = {
  nouns: [
    {
      model: CycleStatistic,
      read: { DEPARTMENT: everyRow, APPROVER: everyRow, ANALYST: everyRow, AGENCY: ofPublishedCycle() },
      insert: { APPROVER: everyRow },
    },
  ],
  commands: {},
};
