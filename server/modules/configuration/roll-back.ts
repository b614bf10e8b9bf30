import { isIdentifier } from '../../core/identifier.js';
import type { CommandScope } from '../audit/commands.js';
import { ConfigVersionNotFound, ConfigVersionNotReady } from './configuration.errors.js';
import { readReason } from './configuration-reason.js';
import { insertDraft } from './drafting.js';
import type { VersionAnswer } from './lifecycle.js';
import { readVersions } from './version-row.js';
import { versionSteps } from './version-steps.js';

export interface RollBackInput {
  /** the earlier version whose content comes back */
  readonly versionId: string;
  /** of the new version */
  readonly label: string;
  readonly reason: string;
  readonly idempotencyKey?: string;
}

const restorableStates: readonly string[] = versionSteps.rollBack.from;

/** A new draft that says what the earlier version said, but for its label. It goes the whole way again. */
export async function rollBack(scope: CommandScope, { versionId, label, reason: text }: RollBackInput): Promise<VersionAnswer> {
  scope.note({ subjectType: 'ConfigVersion', subjectId: versionId });
  const reason = readReason(text);
  const [earlier] = isIdentifier(versionId) ? await readVersions(scope.transaction, 'v.id = $1', [versionId]) : [];
  if (!earlier) throw new ConfigVersionNotFound(versionId);
  if (!restorableStates.includes(earlier.state)) throw new ConfigVersionNotReady(versionId, earlier.state, restorableStates);
  const content = { ...(earlier.content as object), label: label.trim() };
  return insertDraft(scope, { content, restoredFromId: earlier.id, reason });
}
