import type { Role } from '../../core/role.js';
import type { MayOptions } from '../../graph/model-options.js';

/** A command on a version: who may, and from which states. One place for the command, its right, and what a record says of it. */
export interface VersionStep {
  readonly roles: readonly Role[];
  readonly from: readonly string[];
  /** never by anybody who ever changed the content */
  readonly isByAnother?: true;
  /** what else must hold, as a condition of SQL */
  readonly needs?: (column: (name: string) => string) => string;
}

const assessed = `select from participation p where p.jurisdiction_id = c.jurisdiction_id and p.cycle_id = c.id and p.kind in ('ASSESSED','BOTH')`;
/** Whether there is anything that a version could be simulated on. */
export const hasCycleToSimulateOn = `exists (select from cycle c where c.state <> 'DRAFT' and exists (${assessed}))`;

const author: readonly Role[] = ['DEPARTMENT'];
const approver: readonly Role[] = ['APPROVER'];
const draft = ['DRAFT', 'CHECKED', 'SIMULATED', 'RETURNED'] as const;

export const versionSteps = {
  updateDraft: { roles: author, from: draft },
  checkVersion: { roles: author, from: draft },
  /** whatever its state: only of what is CHECKED or SIMULATED does the report become part of the version */
  simulateVersion: {
    roles: author,
    from: [...draft, 'SUBMITTED', 'APPROVED', 'SCHEDULED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN', 'REVOKED'],
  },
  submitVersion: {
    roles: author,
    from: ['CHECKED', 'SIMULATED'],
    needs: (column) => `(${column('simulation_report_hash')} is not null or not ${hasCycleToSimulateOn})`,
  },
  approveVersion: { roles: approver, from: ['SUBMITTED'], isByAnother: true },
  returnVersion: { roles: approver, from: ['SUBMITTED'], isByAnother: true },
  publishVersion: { roles: author, from: ['APPROVED'] },
  /** everything before it is in force */
  withdrawVersion: { roles: author, from: [...draft, 'SUBMITTED', 'APPROVED', 'SCHEDULED'] },
  rollBack: { roles: author, from: ['SUPERSEDED', 'REVOKED', 'IN_FORCE', 'WITHDRAWN'] },
} as const satisfies Readonly<Record<string, VersionStep>>;

/** The step as the graph answers it with each version. */
export const mayTake = (name: keyof typeof versionSteps): MayOptions => {
  const { roles, from, isByAnother, needs }: VersionStep = versionSteps[name];
  const states = from.map((state) => `'${state}'`).join(',');
  return {
    roles,
    when: (column, account) => {
      const isReady = `${column('state')} in (${states})${needs ? ` and ${needs(column)}` : ''}`;
      return isByAnother ? `(${isReady} and not jsonb_exists(${column('editor_ids')},${account}))` : `(${isReady})`;
    },
  };
};
