import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../../graph/scalars.js';

const keyDescription =
  '8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more.';
const versionDescription = 'Counter of changes that the caller has seen; refused where somebody changed the version since.';

@InputType({ description: 'A document to become the newest version of its kind and code.' })
export class CreateDraftInput {
  @Field({
    description:
      'The whole document as JSON text: a rubric or a grading policy, as its JSON Schema says. Text, since numbers keep their digits so.',
  })
  content: string;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 that the file states for its content; refused where the content has another. Left out, nothing is compared.',
  })
  contentHash?: string;

  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string;
}

@InputType({ description: 'An edited draft: the whole document, and what the editor began from.' })
export class UpdateDraftInput {
  @Field(() => ID, { description: 'Id of the version.' })
  versionId: string;

  @Field(() => Int, { description: 'Counter of changes that the editor began from.' })
  version: number;

  @Field({ description: 'The whole document as JSON text, as the editor left it.' })
  content: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The whole document as JSON text, as the editor found it. With it, what others changed since is merged; what both changed differently is refused with its place. Without it, any change by others refuses.',
  })
  base?: string;

  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string;
}

@InputType({ description: 'Which earlier version to bring back, as what, and why.' })
export class RollBackInput {
  @Field(() => ID, { description: 'Id of the earlier version, whose content the new draft takes.' })
  versionId: string;

  @Field({ description: 'Label of the new version, which no other version of the document has; 1 to 40 characters.' })
  label: string;

  @Field({ description: 'Why it is brought back, 2 to 2,000 characters.' })
  reason: string;

  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string;
}

@InputType({ description: 'Which version, as the caller has seen it.' })
export class VersionInput {
  @Field(() => ID, { description: 'Id of the version.' })
  versionId: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string;
}

@InputType({ description: 'Why a warning of the check is accepted.' })
export class AcknowledgementInput {
  @Field({ description: 'Code of the finding.' })
  code: string;

  @Field(() => [String], { description: 'Path of the finding, as the check told it.' })
  path: readonly string[];

  @Field({ description: 'Why it may stay, 2 to 2,000 characters. The approver reads it, and signs it with the report.' })
  reason: string;
}

@InputType({ description: 'Which version to submit, and what is said to each warning of its check.' })
export class SubmitVersionInput extends VersionInput {
  @Field(() => [AcknowledgementInput], { defaultValue: [], description: 'One for each warning; empty where the check found none.' })
  acknowledgements: readonly AcknowledgementInput[];
}

@InputType({ description: 'Which version to approve.' })
export class ApproveVersionInput extends VersionInput {
  @Field({ description: 'Hash of the content that the approver has read: contentHash of the version.' })
  contentHash: string;
}

@InputType({ description: 'Which version to return, and why.' })
export class ReturnVersionInput extends VersionInput {
  @Field({ description: 'What has to be mended, 2 to 2,000 characters.' })
  reason: string;
}

@InputType({ description: 'Which version to withdraw, and why.' })
export class WithdrawVersionInput extends VersionInput {
  @Field({ description: 'Why it shall not come into force, 2 to 2,000 characters.' })
  reason: string;
}

@InputType({ description: 'Which approved version to bring into force, and from which day.' })
export class PublishVersionInput extends VersionInput {
  @Field(() => Day, {
    description: 'First day in force, later than that of the version in force. A day that is still to come makes it SCHEDULED until then.',
  })
  validFrom: string;
}
