import { Field, Int, ObjectType } from 'type-graphql';
import type { Language } from '../../core/language.js';
import type { RubricDiagnostic } from '../../engine/scoring/rubric-diagnostic.js';
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

  @Field(() => Int, { nullable: true, description: 'In a formula: first character that it is about, from 0, in UTF-16 units; else null.' })
  from: number | null;

  @Field(() => Int, { nullable: true, description: 'In a formula: the character behind the last one; else null.' })
  to: number | null;
}

/** A finding in one language. */
export const toldFinding = (found: RubricDiagnostic, language: Language): CheckFinding => ({
  ...{ document: found.document, path: found.path.map(String), code: found.code, severity: found.severity },
  ...{ text: found.message[language], from: found.from ?? null, to: found.to ?? null },
});

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
