import type { RequestContext } from '../../core/request-context.js';
import { usualSimulationMaxAgeDays } from '../../core/simulation-age.js';
import type { CommandScope, Commands } from '../audit/commands.js';
import { type ApprovalInput, approve, type ReturnInput, returnToAuthor } from './approval.js';
import { type CheckAnswer, type CheckInput, check, type SubmissionInput, submit } from './checking.js';
import { refuseOtherHash } from './content-hash.js';
import { readDocumentText } from './document-text.js';
import { type DraftUpdate, updateDraft } from './draft-update.js';
import { createDraft, type DraftInput } from './drafting.js';
import type { VersionAnswer } from './lifecycle.js';
import { type PublicationInput, publish } from './publication.js';
import { type RollBackInput, rollBack } from './roll-back.js';
import type { VersionReference } from './version-row.js';
import { type WithdrawalInput, withdraw } from './withdrawal.js';

interface DraftUpdateText extends VersionReference {
  readonly content: string;
  readonly base?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

interface DraftTextInput {
  readonly content: string;
  /** as a file states it */
  readonly contentHash?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * The life of a configured document: DRAFT -> CHECKED -> SIMULATED -> SUBMITTED -> APPROVED (or RETURNED with a reason) ->
 * IN_FORCE (SCHEDULED until its day has come) -> SUPERSEDED. Each step is one command: one right, one transaction, one audit entry. Each input names the `version` counter
 * that the caller has seen; each answer holds the new one.
 */
export class ConfigurationService {
  /** @param simulationMaxAgeDays of a report that is approved */
  constructor(
    private readonly commands: Commands,
    private readonly simulationMaxAgeDays: number = usualSimulationMaxAgeDays,
  ) {}

  createDraft(context: RequestContext, input: DraftInput): Promise<VersionAnswer> {
    return this.run(context, 'createDraft', input, (scope) => createDraft(scope, input));
  }

  /** The same of a document that comes as JSON text. */
  createDraftOfText(context: RequestContext, input: DraftTextInput): Promise<VersionAnswer> {
    return this.run(context, 'createDraft', input, (scope) => {
      const content = readDocumentText(input.content);
      refuseOtherHash(content, input.contentHash);
      return createDraft(scope, { content });
    });
  }

  updateDraft(context: RequestContext, input: DraftUpdate): Promise<VersionAnswer> {
    return this.run(context, 'updateDraft', input, (scope) => updateDraft(scope, input));
  }

  /** The same of documents that come as JSON text. */
  updateDraftOfText(context: RequestContext, input: DraftUpdateText): Promise<VersionAnswer> {
    const { versionId, version } = input;
    return this.run(context, 'updateDraft', input, (scope) => {
      const base = input.base ? { base: readDocumentText(input.base) } : {};
      return updateDraft(scope, { versionId, version, content: readDocumentText(input.content), ...base });
    });
  }

  withdrawVersion(context: RequestContext, input: WithdrawalInput): Promise<VersionAnswer> {
    return this.run(context, 'withdrawVersion', input, (scope) => withdraw(scope, input));
  }

  rollBack(context: RequestContext, input: RollBackInput): Promise<VersionAnswer> {
    return this.run(context, 'rollBack', input, (scope) => rollBack(scope, input));
  }

  checkVersion(context: RequestContext, input: CheckInput): Promise<CheckAnswer> {
    return this.run(context, 'checkVersion', input, (scope) => check(scope, input));
  }

  submitVersion(context: RequestContext, input: SubmissionInput): Promise<VersionAnswer> {
    return this.run(context, 'submitVersion', input, (scope) => submit(scope, input));
  }

  approveVersion(context: RequestContext, input: ApprovalInput): Promise<VersionAnswer> {
    return this.run(context, 'approveVersion', input, (scope) => approve(scope, input, this.simulationMaxAgeDays));
  }

  returnVersion(context: RequestContext, input: ReturnInput): Promise<VersionAnswer> {
    return this.run(context, 'returnVersion', input, (scope) => returnToAuthor(scope, input));
  }

  publishVersion(context: RequestContext, input: PublicationInput): Promise<VersionAnswer> {
    return this.run(context, 'publishVersion', input, (scope) => publish(scope, input));
  }

  private run<Answer extends VersionAnswer>(
    context: RequestContext,
    name: string,
    input: { readonly idempotencyKey?: string | null | undefined },
    work: (scope: CommandScope) => Promise<Answer>,
  ): Promise<Answer> {
    const { idempotencyKey, ...rest } = input;
    return this.commands.run(context, { name, input: rest, ...(idempotencyKey ? { idempotencyKey } : {}) }, work);
  }
}
