import { workerRole } from '../core/role.js';
import type { NounAccess } from './noun-access.js';
import { everyRow } from './row-rule.js';

/** Rows that an import inserts, changes in these columns (database names), and takes away again when it is undone. */
export const importedBy = (...columns: readonly string[]): Pick<NounAccess, 'update' | 'remove'> => ({
  ...(columns.length > 0 ? { update: { [workerRole]: { rows: everyRow, columns } } } : {}),
  remove: { [workerRole]: everyRow },
});
