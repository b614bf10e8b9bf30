import { AccessToken } from './account/access-token.model.js';
import { Account } from './account/account.model.js';
import { AccountLink } from './account/account-link.model.js';
import { Grant } from './account/grant.model.js';
import { Session } from './account/session.model.js';
import { AdministrativeLevel } from './agency/administrative-level.model.js';
import { Agency } from './agency/agency.model.js';
import { Sector } from './agency/sector.model.js';
import { Alliance } from './alliance/alliance.model.js';
import { AllianceBasis } from './alliance/alliance-basis.model.js';
import { AllianceMembership } from './alliance/alliance-membership.model.js';
import { AuditEntry } from './audit/audit-entry.model.js';
import { AuditSeal } from './audit/audit-seal.model.js';
import { IdempotencyKey } from './audit/idempotency-key.model.js';
import { ConfigDocument } from './configuration/config-document.model.js';
import { ConfigVersion } from './configuration/config-version.model.js';
import { Correction } from './correction/correction.model.js';
import { CorrectionBatch } from './correction/correction-batch.model.js';
import { SupersededEvidence } from './correction/superseded-evidence.model.js';
import { SupersededScorecard } from './correction/superseded-scorecard.model.js';
import { Cycle } from './cycle/cycle.model.js';
import { Participation } from './cycle/participation.model.js';
import { CycleMove } from './cycle-move/cycle-move.model.js';
import { DataElement } from './fact/data-element.model.js';
import { Fact } from './fact/fact.model.js';
import { ReportingDuty } from './fact/reporting-duty.model.js';
import { GradeBand } from './grading-policy/grade-band.model.js';
import { GradingPolicy } from './grading-policy/grading-policy.model.js';
import { PeerGroup } from './grading-policy/peer-group.model.js';
import { GrantRequest } from './grant/grant-request.model.js';
import { ImportBatch } from './import/import-batch.model.js';
import { ImportChange } from './import/import-change.model.js';
import { ImportFile } from './import/import-file.model.js';
import { Job } from './job/job.model.js';
import { Jurisdiction } from './jurisdiction/jurisdiction.model.js';
import { Mark } from './mark/mark.model.js';
import { Appointment } from './person/appointment.model.js';
import { Person } from './person/person.model.js';
import { Portfolio } from './person/portfolio.model.js';
import { Category } from './rubric/category.model.js';
import { Indicator } from './rubric/indicator.model.js';
import { Item } from './rubric/item.model.js';
import { Profile } from './rubric/profile.model.js';
import { Rubric } from './rubric/rubric.model.js';
import { CategoryScore } from './scorecard/category-score.model.js';
import { EvaluationInput } from './scorecard/evaluation-input.model.js';
import { ItemScore } from './scorecard/item-score.model.js';
import { Score } from './scorecard/score.model.js';
import { Scorecard } from './scorecard/scorecard.model.js';
import { SimulatedScorecard } from './simulation/simulated-scorecard.model.js';
import { Simulation } from './simulation/simulation.model.js';
import { CycleStatistic } from './statistic/cycle-statistic.model.js';

/** Nouns of the graph, in the order of the printed schema. */
export const nouns = [
  Jurisdiction,
  Sector,
  AdministrativeLevel,
  Agency,
  Alliance,
  AllianceBasis,
  AllianceMembership,
  Person,
  Appointment,
  Portfolio,
  DataElement,
  Fact,
  ReportingDuty,
  ConfigDocument,
  ConfigVersion,
  Rubric,
  Category,
  Item,
  Indicator,
  Profile,
  GradingPolicy,
  GradeBand,
  PeerGroup,
  Cycle,
  Participation,
  Scorecard,
  CategoryScore,
  ItemScore,
  Score,
  EvaluationInput,
  Simulation,
  SimulatedScorecard,
  Correction,
  CycleMove,
  SupersededScorecard,
  SupersededEvidence,
  CycleStatistic,
  Mark,
  Account,
  Grant,
  GrantRequest,
  Session,
  AccessToken,
  AuditEntry,
  AuditSeal,
  Job,
  ImportBatch,
] as const;

/** Every tenant table. */
export const models = [...nouns, ImportFile, ImportChange, AccountLink, IdempotencyKey, CorrectionBatch] as const;
