import type { Logger } from 'pino';
import type { ContainerType } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { systemClock } from './core/clock.js';
import type { GroupSizes } from './core/group-sizes.js';
import { accessTable } from './graph-access.js';
import type { JobHandler } from './jobs/job-contract.js';
import { JobRunner } from './jobs/job-runner.js';
import { AccessTokenResolver } from './modules/account/access-token.resolver.js';
import { AccessTokenService } from './modules/account/access-token.service.js';
import { AccountResolver } from './modules/account/account.resolver.js';
import { AccountService } from './modules/account/account.service.js';
import { OwnAccountService } from './modules/account/own-account.service.js';
import type { PasswordGate } from './modules/account/password-gate.js';
import { SessionResolver } from './modules/account/session.resolver.js';
import { ApprovalResolver } from './modules/approval/approval.resolver.js';
import { ApprovalService } from './modules/approval/approval.service.js';
import { type AuditServices, createAuditServices } from './modules/audit/audit-services.js';
import { Commands } from './modules/audit/commands.js';
import { ComparisonResolver } from './modules/configuration/comparison.resolver.js';
import { ComparisonService } from './modules/configuration/comparison.service.js';
import { ConfigurationResolver } from './modules/configuration/configuration.resolver.js';
import { ConfigurationService } from './modules/configuration/configuration.service.js';
import { ContentCheckResolver } from './modules/configuration/content-check.resolver.js';
import { ContentCheckService } from './modules/configuration/content-check.service.js';
import { DueVersions } from './modules/configuration/due-versions.js';
import { CorrectionResolver } from './modules/correction/correction.resolver.js';
import { CorrectionService } from './modules/correction/correction.service.js';
import { correctionHandlers } from './modules/correction/correction-handlers.js';
import { CycleResolver } from './modules/cycle/cycle.resolver.js';
import { CycleService } from './modules/cycle/cycle.service.js';
import { CyclePreviewResolver } from './modules/cycle/cycle-preview.resolver.js';
import { CyclePreviewService } from './modules/cycle/cycle-preview.service.js';
import { evaluationHandler } from './modules/cycle/evaluation.job.js';
import { evaluationKind } from './modules/cycle/evaluation-job-input.js';
import { cycleMoveHandler } from './modules/cycle-move/cycle-move.job.js';
import { CycleMoveResolver } from './modules/cycle-move/cycle-move.resolver.js';
import { CycleMoveService } from './modules/cycle-move/cycle-move.service.js';
import { cycleMoveKind } from './modules/cycle-move/move-job-input.js';
import { MovePreviewService } from './modules/cycle-move/move-preview.service.js';
import { DocumentWorkbookService } from './modules/document-workbook/document-workbook.service.js';
import { FactResolver } from './modules/fact/fact.resolver.js';
import { FactService } from './modules/fact/fact.service.js';
import { GrantResolver } from './modules/grant/grant.resolver.js';
import { GrantService } from './modules/grant/grant.service.js';
import { importHandlers } from './modules/import/import.job.js';
import { ImportResolver } from './modules/import/import.resolver.js';
import { ImportService } from './modules/import/import.service.js';
import { ImportFilesService } from './modules/import/import-files.service.js';
import { JobResolver } from './modules/job/job.resolver.js';
import { JobService } from './modules/job/job.service.js';
import { DatabaseJobStore } from './modules/job/job-store.js';
import { MarkResolver } from './modules/mark/mark.resolver.js';
import { MarkService } from './modules/mark/mark.service.js';
import { ExplanationResolver } from './modules/scorecard/explanation.resolver.js';
import { ExplanationService } from './modules/scorecard/explanation.service.js';
import { SimulatedExplanationResolver } from './modules/simulation/simulated-explanation.resolver.js';
import { SimulatedExplanationService } from './modules/simulation/simulated-explanation.service.js';
import { simulationHandler } from './modules/simulation/simulation.job.js';
import { SimulationResolver } from './modules/simulation/simulation.resolver.js';
import { SimulationService } from './modules/simulation/simulation.service.js';
import { simulationKind } from './modules/simulation/simulation-job-input.js';
import { TrialResolver } from './modules/simulation/trial.resolver.js';
import { TrialService } from './modules/simulation/trial.service.js';

export interface ServicesInput {
  /** of the login role */
  readonly source: DataSource;
  readonly logger: Logger;
  /** no other server works on this database */
  readonly isAlone: boolean;
  readonly passwords: PasswordGate;
  readonly groupSizes: GroupSizes;
  readonly simulationMaxAgeDays: number;
  readonly simulationLimitSeconds: number;
}

/** Every service of a running server, wired by hand. */
export interface Services {
  readonly commands: Commands;
  readonly jobs: JobRunner;
  readonly audit: AuditServices;
  readonly dueVersions: DueVersions;
  /** also behind the routes that take files */
  readonly imports: ImportService;
  readonly importFiles: ImportFilesService;
  readonly documentWorkbooks: DocumentWorkbookService;
  /** hands resolvers out to type-graphql */
  readonly container: ContainerType;
}

export function createServices({ source, logger, isAlone, passwords, groupSizes, ...limits }: ServicesInput): Services {
  const commands = new Commands(source, accessTable, systemClock);
  const handlers = new Map<string, JobHandler>([
    [evaluationKind, evaluationHandler(source, systemClock)],
    ...importHandlers(source, systemClock),
    [simulationKind, simulationHandler(source, systemClock, limits.simulationLimitSeconds)],
    ...correctionHandlers({ source, clock: systemClock }),
    [cycleMoveKind, cycleMoveHandler({ source, clock: systemClock })],
  ]);
  const jobs = runnerOf({ source, logger, isAlone }, handlers);
  const wake = () => jobs.wake();
  const audit = createAuditServices({
    ...{ commands, source, clock: systemClock },
    report: (error) => logger.error({ err: error }, 'sealing the audit trail failed'),
  });
  const tell = (error: unknown) => logger.error({ err: error }, 'a scheduled version did not come into force');
  const dueVersions = new DueVersions({ source, clock: systemClock, report: tell });
  const imports = new ImportService(commands, wake);
  const resolvers: readonly object[] = [
    new AccessTokenResolver(new AccessTokenService(commands)),
    new AccountResolver(new AccountService(commands)),
    new SessionResolver(new OwnAccountService(commands, passwords)),
    new GrantResolver(new GrantService(commands)),
    new ConfigurationResolver(new ConfigurationService(commands, limits.simulationMaxAgeDays)),
    new ComparisonResolver(new ComparisonService(source, accessTable)),
    new ApprovalResolver(new ApprovalService(source, accessTable, systemClock, limits.simulationMaxAgeDays)),
    new ContentCheckResolver(new ContentCheckService(source, accessTable)),
    new SimulatedExplanationResolver(new SimulatedExplanationService(source, accessTable)),
    new TrialResolver(new TrialService(source, accessTable, systemClock)),
    new CycleResolver(new CycleService(commands, wake, groupSizes)),
    new CyclePreviewResolver(new CyclePreviewService(source, accessTable, systemClock, groupSizes)),
    cycleMoveResolver(new CycleMoveService(commands, wake, limits.simulationMaxAgeDays), source),
    new MarkResolver(new MarkService(commands, source)),
    new FactResolver(new FactService(commands)),
    new CorrectionResolver(new CorrectionService(commands, source, wake)),
    new SimulationResolver(new SimulationService(commands, wake)),
    new ImportResolver(imports),
    audit.resolver,
    new JobResolver(new JobService(commands, wake)),
    new ExplanationResolver(new ExplanationService(source, accessTable)),
  ];
  return { commands, jobs, audit, dueVersions, imports, ...workbooksOf(source), container: containerOf(resolvers) };
}

function runnerOf(
  { source, logger, isAlone }: Pick<ServicesInput, 'source' | 'logger' | 'isAlone'>,
  handlers: ReadonlyMap<string, JobHandler>,
): JobRunner {
  const report = (error: unknown, correlationId: string): void => logger.error({ correlationId, err: error }, 'job failed');
  return new JobRunner({ store: new DatabaseJobStore(source), handlers, report, isAlone });
}

const workbooksOf = (source: DataSource): Pick<Services, 'importFiles' | 'documentWorkbooks'> => ({
  importFiles: new ImportFilesService(source, accessTable),
  documentWorkbooks: new DocumentWorkbookService(source, accessTable),
});

const cycleMoveResolver = (moves: CycleMoveService, source: DataSource): CycleMoveResolver =>
  new CycleMoveResolver(moves, new MovePreviewService(source, accessTable, systemClock));

function containerOf(resolvers: readonly object[]): ContainerType {
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  return {
    get(wanted) {
      const found = instances.get(wanted);
      if (!found) throw new Error(`${String((wanted as { name?: string }).name)} is not wired: add it to server/services.ts`);
      return found;
    },
  };
}
