import type { ModuleAccess } from '../../access/noun-access.js';
import { both, everyRow, ofOwnAgency, ofPublishedCycle } from '../../access/row-rule.js';
import { Correction } from './correction.model.js';
import { CorrectionBatch } from './correction-batch.model.js';
import { SupersededEvidence } from './superseded-evidence.model.js';
import { SupersededScorecard } from './superseded-scorecard.model.js';

const worked = ['state', 'changes', 'hash', 'source_hash', 'changed_count', 'same_count', 'grade_count', 'worked_at', 'version'];
const decided = ['state', 'decided_by_id', 'decided_by_code', 'decided_at', 'return_reason', 'version'];

/** What is proposed is for those who propose and approve; what was superseded is for whom it was published, and never changes. */
export const correctionAccess: ModuleAccess = {
  nouns: [
    {
      model: Correction,
      read: { DEPARTMENT: everyRow, APPROVER: everyRow },
      insert: { DEPARTMENT: everyRow },
      update: {
        WORKER: { rows: everyRow, columns: worked },
        DEPARTMENT: { rows: everyRow, columns: ['state', 'version'] },
        APPROVER: { rows: everyRow, columns: decided },
      },
    },
    { model: CorrectionBatch, read: {}, remove: { WORKER: everyRow } },
    {
      model: SupersededScorecard,
      read: { DEPARTMENT: everyRow, APPROVER: everyRow, ANALYST: everyRow, AGENCY: both(ofOwnAgency(), ofPublishedCycle()) },
    },
    { model: SupersededEvidence, read: { DEPARTMENT: everyRow } },
  ],
  commands: { proposeCorrection: ['DEPARTMENT'], publishCorrection: ['APPROVER'], returnCorrection: ['APPROVER'] },
};
