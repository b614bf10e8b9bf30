import type { ModuleAccess, UpdateAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { workerRole } from '../../core/role.js';
import { ConfigDocument } from './config-document.model.js';
import { ConfigVersion } from './config-version.model.js';
import { versionSteps } from './version-steps.js';

const read = { DEPARTMENT: everyRow, APPROVER: everyRow };

const authored: UpdateAccess = {
  rows: everyRow,
  columns: [
    'content',
    'content_hash',
    'editor_ids',
    'label',
    'state',
    'check_report',
    'check_report_hash',
    'simulation_report_hash',
    'submitted_at',
    'valid_from',
    'valid_to',
    'withdraw_reason',
    'version',
  ],
};
const approved: UpdateAccess = {
  rows: everyRow,
  columns: [
    'state',
    'approver_id',
    'approved_at',
    'approved_content_hash',
    'approved_check_hash',
    'approved_simulation_hash',
    'return_reason',
    'version',
  ],
};

/** By the report of a simulation of its content, and when the day of a scheduled version has come. */
const worked: UpdateAccess = { rows: everyRow, columns: ['state', 'simulation_report_hash', 'valid_from', 'valid_to', 'version'] };

// simulating belongs to the module of simulations
const { simulateVersion: _, ...own } = versionSteps;

export const configurationAccess: ModuleAccess = {
  nouns: [
    { model: ConfigDocument, read, insert: { DEPARTMENT: everyRow } },
    {
      model: ConfigVersion,
      read,
      insert: { DEPARTMENT: everyRow },
      update: { DEPARTMENT: authored, APPROVER: approved, [workerRole]: worked },
    },
  ],
  queries: {
    compareVersions: ['DEPARTMENT', 'APPROVER'],
    checkContent: ['DEPARTMENT', 'APPROVER'],
    versionInForce: ['DEPARTMENT', 'APPROVER'],
  },
  commands: {
    createDraft: ['DEPARTMENT'],
    ...Object.fromEntries(Object.entries(own).map(([name, { roles }]) => [name, roles])),
  },
};
