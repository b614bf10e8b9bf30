import { type DatabaseRole, workerRole } from './core/role.js';
import { maskOf } from './graph/model-options.js';

/** Whether only the masked twin of a column is open to a role. */
export function hides(model: Function, property: string, role: DatabaseRole): boolean {
  if (role === workerRole) return false;
  const mask = maskOf(model, property);
  return mask !== undefined && !mask.roles.includes(role);
}
