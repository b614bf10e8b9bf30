import type { Language } from '../core/language.js';
import { checkSchema } from '../engine/scoring/checks/schema-check.js';
import { configKinds, readDraftHead } from '../modules/configuration/draft-head.js';
import type { ToldFinding } from './config-client.js';

/** What is wrong with the shape of a document; what it means beside others only a server can say. Throws where it is none. */
export function shapeFindings(content: unknown, language: Language): readonly ToldFinding[] {
  const { kind } = readDraftHead(content);
  const known = configKinds.find((each) => each === kind) ?? 'RUBRIC';
  return checkSchema(known, content).map(({ path, code, severity, message }) => ({
    path: path.map(String),
    ...{ code, severity, text: message[language] },
  }));
}
