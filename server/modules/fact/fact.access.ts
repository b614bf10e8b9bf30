import { forBusinessRoles, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofOwnAgency } from '../../access/row-rule.js';
import { DataElement } from './data-element.model.js';
import { Fact } from './fact.model.js';
import { ReportingDuty } from './reporting-duty.model.js';

const read = { DEPARTMENT: everyRow, ANALYST: everyRow, AGENCY: ofOwnAgency() };

/** Facts are append-only: nobody may change or remove one. */
export const factAccess: ModuleAccess = {
  nouns: [
    { model: DataElement, read: forBusinessRoles(everyRow) },
    { model: Fact, read, insert: { DEPARTMENT: everyRow } },
    { model: ReportingDuty, read },
  ],
  commands: { recordFact: ['DEPARTMENT'], correctFact: ['DEPARTMENT'] },
};
