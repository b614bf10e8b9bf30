import type { CommandScope } from '../audit/commands.js';
import { readReason } from './configuration-reason.js';
import { takeStep, type VersionAnswer } from './lifecycle.js';
import type { VersionReference } from './version-row.js';
import { versionSteps } from './version-steps.js';

export interface WithdrawalInput extends VersionReference {
  readonly reason: string;
  readonly idempotencyKey?: string;
}

/** Ends a version that is not in force. It stays readable, with the reason. */
export const withdraw = (scope: CommandScope, input: WithdrawalInput): Promise<VersionAnswer> =>
  takeStep(scope, input, {
    from: versionSteps.withdrawVersion.from,
    change: async () => ({ state: 'WITHDRAWN', withdrawReason: readReason(input.reason) }),
    reasonOf: ({ withdrawReason }) => String(withdrawReason),
  });
