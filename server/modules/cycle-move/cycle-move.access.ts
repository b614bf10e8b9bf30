import type { ModuleAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { CycleMove } from './cycle-move.model.js';

const decided = ['state', 'decided_by_id', 'decided_by_code', 'decided_at', 'return_reason', 'version'];

/** Proposed by those who run the cycle, signed by those who approve; a worker does it. */
export const cycleMoveAccess: ModuleAccess = {
  nouns: [
    {
      model: CycleMove,
      read: { DEPARTMENT: everyRow, APPROVER: everyRow },
      insert: { DEPARTMENT: everyRow },
      update: {
        DEPARTMENT: { rows: everyRow, columns: ['state', 'version'] },
        APPROVER: { rows: everyRow, columns: decided },
        WORKER: { rows: everyRow, columns: ['state', 'effect', 'dropped_marks', 'moved_at', 'version'] },
      },
    },
  ],
  commands: {
    proposeCycleMove: ['DEPARTMENT'],
    withdrawCycleMove: ['DEPARTMENT'],
    approveCycleMove: ['APPROVER'],
    returnCycleMove: ['APPROVER'],
  },
  queries: { cycleMovePreview: ['DEPARTMENT'] },
};
