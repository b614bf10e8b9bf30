import { account } from './account.js';
import { audit } from './audit.js';
import { grant } from './grant.js';
import { own } from './own.js';
import { password } from './password.js';
import { stepUp } from './step-up.js';
import { welcome } from './welcome.js';

/** The words of accounts, grants, the audit trail, and one's own account. */
export const administration = { account, audit, grant, own, password, stepUp, welcome };
