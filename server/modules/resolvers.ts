import { AccessTokenResolver } from './account/access-token.resolver.js';
import { AccountResolver } from './account/account.resolver.js';
import { SessionResolver } from './account/session.resolver.js';
import { ApprovalResolver } from './approval/approval.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { ComparisonResolver } from './configuration/comparison.resolver.js';
import { ConfigurationResolver } from './configuration/configuration.resolver.js';
import { ContentCheckResolver } from './configuration/content-check.resolver.js';
import { CorrectionResolver } from './correction/correction.resolver.js';
import { CycleResolver } from './cycle/cycle.resolver.js';
import { CyclePreviewResolver } from './cycle/cycle-preview.resolver.js';
import { CycleMoveResolver } from './cycle-move/cycle-move.resolver.js';
import { FactResolver } from './fact/fact.resolver.js';
import { GrantResolver } from './grant/grant.resolver.js';
import { ImportResolver } from './import/import.resolver.js';
import { JobResolver } from './job/job.resolver.js';
import { MarkResolver } from './mark/mark.resolver.js';
import { ExplanationResolver } from './scorecard/explanation.resolver.js';
import { SimulatedExplanationResolver } from './simulation/simulated-explanation.resolver.js';
import { SimulationResolver } from './simulation/simulation.resolver.js';
import { TrialResolver } from './simulation/trial.resolver.js';

/** Commands, and queries that no noun answers. */
export const resolvers: readonly Function[] = [
  AccessTokenResolver,
  AuditResolver,
  AccountResolver,
  SessionResolver,
  GrantResolver,
  ConfigurationResolver,
  ComparisonResolver,
  ContentCheckResolver,
  ApprovalResolver,
  TrialResolver,
  SimulatedExplanationResolver,
  CycleResolver,
  CyclePreviewResolver,
  MarkResolver,
  FactResolver,
  CorrectionResolver,
  CycleMoveResolver,
  SimulationResolver,
  ImportResolver,
  JobResolver,
  ExplanationResolver,
];
