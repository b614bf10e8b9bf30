import type { ModuleAccess } from '../../access/noun-access.js';
import { both, everyRow, ofOwnAgency, untilExpired } from '../../access/row-rule.js';
import { Mark } from './mark.model.js';

/** A reviewer sees and gives what it is assigned, until it expires; the one judged never sees it. */
const assigned = both(ofOwnAgency(), untilExpired());
/** Another version of the rubric has other indicators, and may ask for other marks. */
const moved = ['indicator_id', 'instructions', 'inputs', 'return_reason', 'returned_at', 'expires_at'];
const given = ['level', 'points', 'reason', 'recorded_at', 'version'];

export const markAccess: ModuleAccess = {
  nouns: [
    {
      model: Mark,
      read: { DEPARTMENT: everyRow, REVIEWER: assigned },
      insert: { DEPARTMENT: everyRow },
      update: {
        DEPARTMENT: { rows: everyRow, columns: [...given, 'return_reason', 'returned_at', 'expires_at'] },
        REVIEWER: { rows: assigned, columns: given },
        WORKER: { rows: everyRow, columns: [...given, ...moved] },
      },
      remove: { WORKER: everyRow },
    },
  ],
  commands: { recordMark: ['REVIEWER'], recordMarks: ['REVIEWER'], returnMark: ['DEPARTMENT'], extendMarks: ['DEPARTMENT'] },
};
