import type { CommandScope } from '../audit/commands.js';
import { changeVersion, expectVersion, type VersionReference, type VersionRow } from './version-row.js';

/** The version as a command left it. `version` is the counter that the next command has to name. */
export interface VersionAnswer extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly contentHash: string;
}

type Change = Readonly<Record<string, unknown>> & { readonly state: string };

interface Step {
  /** states it starts from */
  readonly from: readonly string[];
  /** what it changes, the state among it */
  readonly change: (row: VersionRow) => Promise<Change>;
  /** what was said about it, for the audit trail: the version itself keeps only the last return's */
  readonly reasonOf?: (change: Change) => string;
}

/** One step of a version's life: read it, refuse what does not fit, change it, and note both states for the audit trail. */
export async function takeStep(scope: CommandScope, reference: VersionReference, step: Step): Promise<VersionAnswer> {
  const subject = { subjectType: 'ConfigVersion', subjectId: reference.versionId };
  scope.note(subject);
  const row = await expectVersion(scope.transaction, reference, step.from);
  const change = await step.change(row);
  const version = await changeVersion(scope.transaction, row, change);
  const after = { state: change.state, version, contentHash: row.contentHash };
  const reason = step.reasonOf?.(change);
  scope.note({ ...subject, before: { state: row.state, version: row.version }, after, ...(reason === undefined ? {} : { reason }) });
  return { id: row.id, ...after };
}
