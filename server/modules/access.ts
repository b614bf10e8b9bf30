import type { ModuleAccess } from '../access/noun-access.js';
import { accountAccess } from './account/account.access.js';
import { agencyAccess } from './agency/agency.access.js';
import { allianceAccess } from './alliance/alliance.access.js';
import { approvalAccess } from './approval/approval.access.js';
import { auditAccess } from './audit/audit.access.js';
import { configurationAccess } from './configuration/configuration.access.js';
import { correctionAccess } from './correction/correction.access.js';
import { cycleAccess } from './cycle/cycle.access.js';
import { cycleMoveAccess } from './cycle-move/cycle-move.access.js';
import { factAccess } from './fact/fact.access.js';
import { gradingPolicyAccess } from './grading-policy/grading-policy.access.js';
import { grantAccess } from './grant/grant.access.js';
import { importAccess } from './import/import.access.js';
import { jobAccess } from './job/job.access.js';
import { jurisdictionAccess } from './jurisdiction/jurisdiction.access.js';
import { markAccess } from './mark/mark.access.js';
import { personAccess } from './person/person.access.js';
import { rubricAccess } from './rubric/rubric.access.js';
import { scorecardAccess } from './scorecard/scorecard.access.js';
import { simulationAccess } from './simulation/simulation.access.js';
import { statisticAccess } from './statistic/statistic.access.js';

/** The access table: every noun and every command of the product. */
export const moduleAccess: readonly ModuleAccess[] = [
  jurisdictionAccess,
  agencyAccess,
  allianceAccess,
  personAccess,
  factAccess,
  configurationAccess,
  approvalAccess,
  rubricAccess,
  gradingPolicyAccess,
  cycleAccess,
  scorecardAccess,
  simulationAccess,
  correctionAccess,
  cycleMoveAccess,
  statisticAccess,
  markAccess,
  accountAccess,
  grantAccess,
  auditAccess,
  jobAccess,
  importAccess,
];
