import { isIdentifier } from '../../core/identifier.js';
import { diffDocuments } from '../../engine/documents/document-diff.js';
import { mergeDocuments } from '../../engine/documents/document-merge.js';
import type { CommandScope } from '../audit/commands.js';
import { ConfigVersionChanged, ConfigVersionNotFound, ConfigVersionNotReady } from './configuration.errors.js';
import { contentHash } from './content-hash.js';
import { DraftConflict, DraftIdentityFixed } from './draft.errors.js';
import { readDraftHead } from './draft-head.js';
import { refuseTakenLabel } from './drafting.js';
import type { VersionAnswer } from './lifecycle.js';
import { changeVersion, readVersions, type VersionReference, type VersionRow } from './version-row.js';
import { versionSteps } from './version-steps.js';

export interface DraftUpdate extends VersionReference {
  readonly content: unknown;
  /** the content that the editor began from; without it, nobody else may have changed the draft since */
  readonly base?: unknown;
  readonly idempotencyKey?: string;
}

const editableStates: readonly string[] = versionSteps.updateDraft.from;

/**
 * Stores what the editor sends, merged with what others changed since. Another content makes the version a DRAFT again, without check or
 * simulation; its editor becomes one of those who may not approve it.
 */
export async function updateDraft(scope: CommandScope, input: DraftUpdate): Promise<VersionAnswer> {
  const subject = { subjectType: 'ConfigVersion', subjectId: input.versionId };
  scope.note(subject);
  const row = await editableVersion(scope, input);
  const content = contentFor(row, input);
  await checkHead(scope, row, content);
  const hash = contentHash(content);
  if (hash === row.contentHash) return answerOf(row, row.version, hash);
  const { accountId } = scope.context.actor;
  const version = await changeVersion(scope.transaction, row, {
    ...{ content, contentHash: hash, label: readDraftHead(content).label, state: 'DRAFT' },
    ...{ checkReport: null, checkReportHash: null, simulationReportHash: null },
    editorIds: [...new Set([...row.editorIds, accountId])],
  });
  const before = { state: row.state, version: row.version, contentHash: row.contentHash };
  const after = { state: 'DRAFT', version, contentHash: hash, changed: changedPlaces(row.content, content) };
  scope.note({ ...subject, before, after });
  return { ...answerOf(row, version, hash), state: 'DRAFT' };
}

const answerOf = ({ id, state }: VersionRow, version: number, hash: string): VersionAnswer => ({ id, state, version, contentHash: hash });

async function editableVersion({ transaction }: CommandScope, { versionId, version }: DraftUpdate): Promise<VersionRow> {
  const rows = isIdentifier(versionId) ? await readVersions(transaction, 'v.id = $1', [versionId]) : [];
  const [row] = rows;
  if (!row) throw new ConfigVersionNotFound(versionId);
  if (!editableStates.includes(row.state)) throw new ConfigVersionNotReady(versionId, row.state, editableStates);
  if (version > row.version) throw new ConfigVersionChanged(versionId, version, row.version);
  return row;
}

function contentFor(row: VersionRow, { versionId, version, content, base }: DraftUpdate): unknown {
  if (version === row.version) return content;
  if (base === undefined) throw new ConfigVersionChanged(versionId, version, row.version);
  const merged = mergeDocuments(base, content, row.content);
  if (merged.conflicts.length > 0) throw new DraftConflict(versionId, row.version, merged.conflicts);
  return merged.content;
}

/** Kind and code say which document it is a version of. */
async function checkHead({ transaction }: CommandScope, row: VersionRow, content: unknown): Promise<void> {
  const head = readDraftHead(content);
  if (head.kind !== row.kind || head.code !== row.code) throw new DraftIdentityFixed(row.id, `${row.kind} ${row.code}`);
  if (head.label !== row.label) await refuseTakenLabel(transaction, row.documentId, head);
}

const mostPlaces = 50;

/** For the trail: where, never the values, which are in the versions themselves. */
const changedPlaces = (before: unknown, after: unknown): string[] =>
  diffDocuments(before, after)
    .slice(0, mostPlaces)
    .map(({ kind, path }) => `${kind} ${path.join('.')}`);
