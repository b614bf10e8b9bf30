import type { Language } from './language.js';
import type { DatabaseRole } from './role.js';

/** Under which grant a statement runs: everything that row security compares rows with. */
export interface Tenancy {
  readonly role: DatabaseRole;
  readonly jurisdictionId: string;
  /** the agency of an agency's or a reviewer's grant */
  readonly agencyId?: string;
  readonly accountId?: string;
  /** cycles whose results agencies may see, the latest 32 */
  readonly publishedCycleIds?: readonly string[];
}

export interface Actor extends Tenancy {
  readonly accountId: string;
  readonly grantId: string;
  readonly accountCode: string;
  /** of the session that asks; absent where an access token does */
  readonly sessionId?: string;
  /** until when the password counts as just given; absent where it was not, and always for an access token */
  readonly steppedUpUntil?: Date;
}

/** Passed to every service method. */
export interface RequestContext {
  readonly requestId: string;
  readonly language: Language;
  readonly actor: Actor;
}
