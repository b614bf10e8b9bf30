import { forEveryRole, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { Jurisdiction } from './jurisdiction.model.js';

export const jurisdictionAccess: ModuleAccess = { nouns: [{ model: Jurisdiction, read: forEveryRole(everyRow) }], commands: {} };
