import type { ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofOwnAgency } from '../../access/row-rule.js';
import { importedBy } from '../../access/worker-rights.js';
import { Appointment } from './appointment.model.js';
import { Person } from './person.model.js';
import { Portfolio } from './portfolio.model.js';

/** Persons are seen by the department and by their own agency. */
const read = { DEPARTMENT: everyRow, AGENCY: ofOwnAgency() };

export const personAccess: ModuleAccess = {
  nouns: [
    { model: Person, read, ...importedBy('name', 'masked_name') },
    { model: Appointment, read, ...importedBy('valid_to') },
    { model: Portfolio, read, ...importedBy('name', 'name_en') },
  ],
  commands: {},
};
