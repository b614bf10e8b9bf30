import { forEveryRole, forRoles, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow, ofOwnAccount } from '../../access/row-rule.js';
import { roles } from '../../core/role.js';
import { AccessToken } from './access-token.model.js';
import { Account } from './account.model.js';
import { Grant } from './grant.model.js';
import { Session } from './session.model.js';

const administration = forRoles(['SYSTEM', 'SECURITY'], everyRow);

export const accountAccess: ModuleAccess = {
  nouns: [
    { model: Account, read: administration, secret: ['password_hash'], signInUpdates: ['failed_sign_ins', 'locked_until'] },
    { model: Grant, read: administration },
    { model: Session, read: forEveryRole(ofOwnAccount()), secret: ['token_hash'], signInUpdates: ['ended_at'] },
    {
      model: AccessToken,
      read: forEveryRole(ofOwnAccount()),
      insert: forEveryRole(ofOwnAccount()),
      update: Object.fromEntries(roles.map((role) => [role, { rows: ofOwnAccount(), columns: ['ended_at'] }])),
      secret: ['token_hash'],
    },
  ],
  commands: { createAccessToken: roles, revokeAccessToken: roles },
};
