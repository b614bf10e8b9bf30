import { AccessTable } from './access/access-table.js';
import type { GraphAccess } from './graph/graph-access.js';
import { hides } from './masks.js';
import { moduleAccess } from './modules/access.js';

export const accessTable = new AccessTable(moduleAccess);

/** The access table as the graph asks it. */
export const graphAccess: GraphAccess = {
  canReadNoun: (role, noun) => accessTable.canReadNoun(role, noun),
  canReadColumn: (role, noun, leaf) => {
    const access = accessTable.noun(noun);
    return access !== undefined && accessTable.canReadNoun(role, noun) && !hides(access.model, leaf, role);
  },
  readsAllOf: (source, _edge, target) => accessTable.everyReaderReadsAll(source, target),
};
