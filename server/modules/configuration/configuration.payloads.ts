import { Field, ObjectType } from 'type-graphql';
import { ConfigVersion } from './config-version.model.js';

@ObjectType({ description: 'Something that a check found in a document.' })
export class CheckFinding {
  @Field({ description: 'RUBRIC, GRADING_POLICY or DATA_ELEMENTS.' })
  document: string;

  @Field(() => [String], { description: 'Path from the root of the document: keys, and places in lists from 0.' })
  path: readonly string[];

  @Field({ description: 'Stable code, such as ELEMENT_UNKNOWN.' })
  code: string;

  @Field({ description: 'error: it cannot be submitted; warning: it can.' })
  severity: string;

  @Field({ description: 'What it is, in the caller’s language.' })
  text: string;
}

@ObjectType({ description: 'Answer of a command on a version.' })
export class ConfigVersionPayload {
  @Field(() => ConfigVersion, { nullable: true, description: 'The version as it stands now.' })
  configVersion: { id: string } | null;
}

@ObjectType({ description: 'Answer of checkVersion.' })
export class CheckVersionPayload {
  @Field(() => ConfigVersion, { nullable: true, description: 'The version: CHECKED, or a DRAFT again where there are errors.' })
  configVersion: { id: string } | null;

  @Field(() => [CheckFinding], { description: 'Findings in the order of the document; empty where nothing was found.' })
  findings: readonly CheckFinding[];
}
