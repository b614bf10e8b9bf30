import { forEveryRole, forRoles, type ModuleAccess, type UpdateAccess } from '../../access/noun-access.js';
import { everyRow, ofOwnAccount } from '../../access/row-rule.js';
import { roles } from '../../core/role.js';
import { AccessToken } from './access-token.model.js';
import { Account } from './account.model.js';
import { AccountLink } from './account-link.model.js';
import { Grant } from './grant.model.js';
import { Session } from './session.model.js';

const administration = forRoles(['SYSTEM', 'SECURITY'], everyRow);

/** Ending is all that anybody may do to a session or token of their own. */
const ofTheirs = forEveryRole(ofOwnAccount());
const ending = Object.fromEntries(roles.map((role): [string, UpdateAccess] => [role, { rows: ofOwnAccount(), columns: ['ended_at'] }]));

/**
 * What is final, gives rights, or carries the audit trail away asks for the password again, in whichever module it is. So does
 * resetting one: whoever has the link signs in as that account, with a password just given.
 */
const stepUp = [
  'publishCycle',
  'publishCorrection',
  'approveVersion',
  'approveCycleMove',
  'publishVersion',
  'giveGrant',
  'exportAudit',
  'resetPassword',
] as const;

export const accountAccess: ModuleAccess = {
  nouns: [
    {
      model: Account,
      // the department reads code and names, to ask for grants; the rest is masked from it
      read: { ...administration, DEPARTMENT: everyRow },
      insert: { SYSTEM: everyRow },
      update: {
        SYSTEM: {
          rows: everyRow,
          columns: ['state', 'state_reason', 'failed_sign_ins', 'locked_until', 'changed_at', 'version'],
        },
      },
      secret: ['password_hash'],
      signInUpdates: ['failed_sign_ins', 'locked_until', 'password_hash', 'state', 'activated_at', 'changed_at', 'version'],
    },
    {
      model: Grant,
      read: administration,
      insert: { SECURITY: everyRow },
      update: { SECURITY: { rows: everyRow, columns: ['ended_at', 'ended_by_id', 'end_reason'] } },
    },
    { model: Session, read: ofTheirs, update: ending, secret: ['token_hash'], signInUpdates: ['ended_at', 'stepped_up_at'] },
    {
      model: AccessToken,
      read: ofTheirs,
      insert: ofTheirs,
      update: ending,
      secret: ['token_hash'],
      signInUpdates: ['ended_at'],
    },
    {
      model: AccountLink,
      read: { SYSTEM: everyRow },
      insert: { SYSTEM: everyRow },
      update: { SYSTEM: { rows: everyRow, columns: ['ended_at'] } },
      secret: ['token_hash'],
      signInUpdates: ['used_at'],
    },
  ],
  commands: {
    createAccessToken: roles,
    revokeAccessToken: roles,
    changePassword: roles,
    endSession: roles,
    endOtherSessions: roles,
    inviteAccount: ['SYSTEM'],
    resetPassword: ['SYSTEM'],
    lockAccount: ['SYSTEM'],
    unlockAccount: ['SYSTEM'],
  },
  stepUp,
};
