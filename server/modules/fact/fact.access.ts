import { forBusinessRoles, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofOwnAgency } from '../../access/row-rule.js';
import { importedBy } from '../../access/worker-rights.js';
import { DataElement } from './data-element.model.js';
import { Fact } from './fact.model.js';
import { ReportingDuty } from './reporting-duty.model.js';

const read = { DEPARTMENT: everyRow, ANALYST: everyRow, AGENCY: ofOwnAgency() };

/** Facts are append-only: nobody may change or remove one. Where their import is undone, the worker withdraws them. */
export const factAccess: ModuleAccess = {
  nouns: [
    { model: DataElement, read: forBusinessRoles(everyRow), ...importedBy('name', 'name_en') },
    { model: Fact, read, insert: { DEPARTMENT: everyRow }, update: { WORKER: { rows: everyRow, columns: ['withdrawn_at'] } } },
    { model: ReportingDuty, read, ...importedBy('due_on', 'reminded_on') },
  ],
  commands: { recordFact: ['DEPARTMENT'], correctFact: ['DEPARTMENT'] },
};
