import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import {
  ApproveVersionInput,
  CreateDraftInput,
  PublishVersionInput,
  ReturnVersionInput,
  RollBackInput,
  SubmitVersionInput,
  UpdateDraftInput,
  VersionInput,
  WithdrawVersionInput,
} from './configuration.inputs.js';
import { CheckVersionPayload, ConfigVersionPayload, toldFinding } from './configuration.payloads.js';
import { ConfigurationService } from './configuration.service.js';

const which = { description: 'Which version.' };

@Resolver()
export class ConfigurationResolver {
  constructor(private readonly configuration: ConfigurationService) {}

  @Mutation(() => ConfigVersionPayload, {
    description: 'Makes a new version of a document (起草版本). Kind, code, name and label must be there; the rest is for the check.',
  })
  async createDraft(
    @Arg('input', () => CreateDraftInput, { description: 'The document.' }) input: CreateDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfigVersionPayload> {
    return { configVersion: await this.configuration.createDraftOfText(context, input) };
  }

  @Mutation(() => ConfigVersionPayload, {
    description:
      'Stores an edited draft, merged with what others changed since (修改草案). Another content makes it a DRAFT again, without check.',
  })
  async updateDraft(
    @Arg('input', () => UpdateDraftInput, { description: 'The edited document.' }) input: UpdateDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfigVersionPayload> {
    return { configVersion: await this.configuration.updateDraftOfText(context, input) };
  }

  @Mutation(() => ConfigVersionPayload, { description: 'Ends a version that is not in force, with a reason (撤回版本).' })
  async withdrawVersion(
    @Arg('input', () => WithdrawVersionInput, which) input: WithdrawVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfigVersionPayload> {
    return { configVersion: await this.configuration.withdrawVersion(context, input) };
  }

  @Mutation(() => ConfigVersionPayload, {
    description: 'Makes a draft that says what an earlier version said (恢复旧版). It is checked, approved and published like any other.',
  })
  async rollBack(
    @Arg('input', () => RollBackInput, { description: 'What to bring back.' }) input: RollBackInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfigVersionPayload> {
    return { configVersion: await this.configuration.rollBack(context, input) };
  }

  @Mutation(() => CheckVersionPayload, { description: 'Checks a version beside the other documents and keeps the report (检查).' })
  async checkVersion(
    @Arg('input', () => VersionInput, which) input: VersionInput,
    @Ctx() context: RequestContext,
  ): Promise<CheckVersionPayload> {
    const { id, report } = await this.configuration.checkVersion(context, input);
    return { configVersion: { id }, findings: report.diagnostics.map((found) => toldFinding(found, context.language)) };
  }

  @Mutation(() => ConfigVersionPayload, {
    description:
      'Submits a version for approval (提交审批). It must have been simulated, unless no cycle was ever opened, and each warning of its check needs a reason.',
  })
  async submitVersion(
    @Arg('input', () => SubmitVersionInput, which) input: SubmitVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfigVersionPayload> {
    // commands take plain JSON: what they were given is hashed for their idempotency key
    const acknowledgements = input.acknowledgements.map(({ code, path, reason }) => ({ code, path, reason }));
    return { configVersion: await this.configuration.submitVersion(context, { ...input, acknowledgements }) };
  }

  @Mutation(() => ConfigVersionPayload, { description: 'Approves a version, by the hash of its content; never one’s own (批准).' })
  async approveVersion(
    @Arg('input', () => ApproveVersionInput, which) input: ApproveVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfigVersionPayload> {
    return { configVersion: await this.configuration.approveVersion(context, input) };
  }

  @Mutation(() => ConfigVersionPayload, { description: 'Returns a submitted version to its author, with a reason (退回).' })
  async returnVersion(
    @Arg('input', () => ReturnVersionInput, which) input: ReturnVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfigVersionPayload> {
    return { configVersion: await this.configuration.returnVersion(context, input) };
  }

  @Mutation(() => ConfigVersionPayload, {
    description:
      'Brings an approved version into force; the former one is superseded from that day on (发布版本). For a day that is still to come the version is SCHEDULED, and comes into force by itself.',
  })
  async publishVersion(
    @Arg('input', () => PublishVersionInput, which) input: PublishVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfigVersionPayload> {
    return { configVersion: await this.configuration.publishVersion(context, input) };
  }
}
