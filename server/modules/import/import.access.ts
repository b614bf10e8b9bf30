import { forRoles, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { ImportBatch } from './import-batch.model.js';
import { ImportChange } from './import-change.model.js';
import { ImportFile } from './import-file.model.js';

const department = forRoles(['DEPARTMENT'], everyRow);
const asked = ['state', 'mapping', 'version'];
const done = [...asked, 'report', 'row_count', 'error_count', 'committed_at', 'undone_at', 'undo_reason'];

/** The department uploads, asks and discards; what a check finds and what a commit writes comes from the worker. */
export const importAccess: ModuleAccess = {
  nouns: [
    {
      model: ImportBatch,
      read: department,
      insert: department,
      update: { DEPARTMENT: { rows: everyRow, columns: asked }, WORKER: { rows: everyRow, columns: done } },
    },
    { model: ImportFile, read: department, insert: department, remove: department },
    { model: ImportChange, read: {} },
  ],
  commands: {
    uploadImport: ['DEPARTMENT'],
    checkImport: ['DEPARTMENT'],
    commitImport: ['DEPARTMENT'],
    undoImport: ['DEPARTMENT'],
    discardImport: ['DEPARTMENT'],
  },
  queries: { importTemplate: ['DEPARTMENT'], markedImport: ['DEPARTMENT'] },
};
