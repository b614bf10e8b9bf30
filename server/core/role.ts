/** Kinds of grant. Each is one database role; a session acts under exactly one. */
export const roles = ['DEPARTMENT', 'APPROVER', 'REVIEWER', 'AGENCY', 'ANALYST', 'SYSTEM', 'SECURITY', 'AUDIT'] as const;
export type Role = (typeof roles)[number];

/** The three administrators: pairwise exclusive, and without any business role. */
export const administratorRoles: readonly Role[] = ['SYSTEM', 'SECURITY', 'AUDIT'];

/** Acts for jobs and for the loader, within one jurisdiction at a time; never granted to an account. */
export const workerRole = 'WORKER';
export type DatabaseRole = Role | typeof workerRole;

export const databaseRoles: readonly DatabaseRole[] = [...roles, workerRole];

/** Name of the database role of a kind of grant. */
export const databaseRoleOf = (role: DatabaseRole): string => `zelian_${role.toLowerCase()}`;

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
