import type { ModuleAccess } from '../../access/noun-access.js';
import { both, everyRow, ofOwnAgency, untilExpired } from '../../access/row-rule.js';
import { Mark } from './mark.model.js';

/** A reviewer sees what it is assigned, until it expires; the one judged never does. */
export const markAccess: ModuleAccess = {
  nouns: [{ model: Mark, read: { DEPARTMENT: everyRow, REVIEWER: both(ofOwnAgency(), untilExpired()) } }],
  commands: {},
};
