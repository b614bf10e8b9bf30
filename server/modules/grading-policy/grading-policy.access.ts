import { forBusinessRoles, type ModuleAccess, type NounAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { GradeBand } from './grade-band.model.js';
import { GradingPolicy } from './grading-policy.model.js';
import { PeerGroup } from './peer-group.model.js';

const projected = (model: Function): NounAccess => ({ model, read: forBusinessRoles(everyRow), insert: { DEPARTMENT: everyRow } });

export const gradingPolicyAccess: ModuleAccess = {
  nouns: [
    { ...projected(GradingPolicy), update: { DEPARTMENT: { rows: everyRow, columns: ['state'] } } },
    projected(GradeBand),
    projected(PeerGroup),
  ],
  commands: {},
};
