import { forBusinessRoles, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofOwnAgency } from '../../access/row-rule.js';
import { Cycle } from './cycle.model.js';
import { Participation } from './participation.model.js';

const drafted = [
  'code',
  'name',
  'name_en',
  'rubric_id',
  'grading_policy_id',
  'previous_id',
  'starts_on',
  'ends_on',
  'data_through',
  'marks_due_on',
];
const confirmation = ['state', 'confirmed_by_id', 'confirmed_at', 'gaps_reason', 'return_reason', 'version'];

export const cycleAccess: ModuleAccess = {
  nouns: [
    {
      model: Cycle,
      read: forBusinessRoles(everyRow),
      insert: { DEPARTMENT: everyRow },
      update: {
        DEPARTMENT: { rows: everyRow, columns: [...drafted, ...confirmation] },
        APPROVER: {
          rows: everyRow,
          columns: [...confirmation, 'published_remark', 'published_by_id', 'published_on', 'notice_ends_on'],
        },
        WORKER: {
          rows: everyRow,
          columns: ['state', 'rubric_id', 'grading_policy_id', 'published_on', 'notice_ends_on', 'evaluated_at', 'version'],
        },
      },
    },
    {
      model: Participation,
      read: { DEPARTMENT: everyRow, APPROVER: everyRow, ANALYST: everyRow, AGENCY: ofOwnAgency() },
      insert: { DEPARTMENT: everyRow },
      update: { DEPARTMENT: { rows: everyRow, columns: ['kind'] }, WORKER: { rows: everyRow, columns: ['kind'] } },
      remove: { DEPARTMENT: everyRow, WORKER: everyRow },
    },
  ],
  commands: {
    createCycle: ['DEPARTMENT'],
    updateCycle: ['DEPARTMENT'],
    setParticipations: ['DEPARTMENT'],
    openCycle: ['DEPARTMENT'],
    startEvaluation: ['DEPARTMENT'],
    confirmCycle: ['DEPARTMENT'],
    returnCycle: ['DEPARTMENT', 'APPROVER'],
    publishCycle: ['APPROVER'],
    finalizeCycle: ['DEPARTMENT'],
  },
  queries: { openingPreview: ['DEPARTMENT'], publicationPreview: ['DEPARTMENT', 'APPROVER'] },
};
