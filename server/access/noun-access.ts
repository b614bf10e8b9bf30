import type { DatabaseRole, Role } from '../core/role.js';
import type { RowRule } from './row-rule.js';

export interface UpdateAccess {
  readonly rows: RowRule;
  /** database names of the columns that may be changed */
  readonly columns: readonly string[];
}

/** Who may do what with the rows of a model. A role that is not named may not. WORKER reads and inserts everywhere. */
export interface NounAccess {
  readonly model: Function;
  readonly read: Partial<Record<Role, RowRule>>;
  readonly insert?: Partial<Record<Role, RowRule>>;
  readonly update?: Partial<Record<DatabaseRole, UpdateAccess>>;
  readonly remove?: Partial<Record<DatabaseRole, RowRule>>;
  /** database names of columns that no request role may read */
  readonly secret?: readonly string[];
  /** what the sign-in functions may change */
  readonly signInUpdates?: readonly string[];
}

/** Who may give a command. A mutation without a row here fails the build. */
export type CommandAccess = Readonly<Record<string, readonly Role[]>>;

export interface ModuleAccess {
  readonly nouns: readonly NounAccess[];
  readonly commands: CommandAccess;
  /** root fields of the graph that are no nouns, such as `explanation` */
  readonly queries?: CommandAccess;
  /** commands, here or of other modules, that run only within minutes of the password being given, and never by an access token */
  readonly stepUp?: readonly string[];
}

const businessRoles = ['DEPARTMENT', 'APPROVER', 'REVIEWER', 'AGENCY', 'ANALYST'] as const;
const administrators = ['SYSTEM', 'SECURITY', 'AUDIT'] as const;

export const forRoles = (named: readonly Role[], rule: RowRule): Partial<Record<Role, RowRule>> =>
  Object.fromEntries(named.map((role) => [role, rule]));

export const forBusinessRoles = (rule: RowRule): Partial<Record<Role, RowRule>> => forRoles(businessRoles, rule);
export const forEveryRole = (rule: RowRule): Partial<Record<Role, RowRule>> => forRoles([...businessRoles, ...administrators], rule);
