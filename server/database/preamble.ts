import { isIdentifier } from '../core/identifier.js';
import type { Tenancy } from '../core/request-context.js';
import { databaseRoleOf, databaseRoles } from '../core/role.js';

const known: ReadonlySet<string> = new Set(databaseRoles);
const mostPublishedCycles = 32;

function literal(id: string): string {
  if (!isIdentifier(id)) throw new Error('not an id');
  return `'${id}'`;
}

const optional = (name: string, id: string | undefined): string => (id === undefined ? '' : `;SET LOCAL app.${name}=${literal(id)}`);

/**
 * One simple message that begins a transaction under one grant. Its literals come only from a closed list of roles and a check
 * of UUIDs; everything is LOCAL, so it ends with the transaction.
 */
export function preamble(tenancy: Tenancy, mode: 'READ ONLY' | 'READ WRITE'): string {
  if (!known.has(tenancy.role)) throw new Error('not a role');
  const published = (tenancy.publishedCycleIds ?? []).slice(0, mostPublishedCycles);
  const cycles = published.every(isIdentifier) ? published.join(',') : '';
  const begin = mode === 'READ ONLY' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN';
  return [
    `${begin};SET LOCAL ROLE ${databaseRoleOf(tenancy.role)};SET LOCAL app.jurisdiction=${literal(tenancy.jurisdictionId)}`,
    optional('agency', tenancy.agencyId),
    optional('account', tenancy.accountId),
    cycles ? `;SET LOCAL app.published_cycles='${cycles}'` : '',
  ].join('');
}
