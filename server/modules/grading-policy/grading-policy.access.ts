import { forBusinessRoles, type ModuleAccess, type NounAccess, type UpdateAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { workerRole } from '../../core/role.js';
import { GradeBand } from './grade-band.model.js';
import { GradingPolicy } from './grading-policy.model.js';
import { PeerGroup } from './peer-group.model.js';

const projected = (model: Function): NounAccess => ({ model, read: forBusinessRoles(everyRow), insert: { DEPARTMENT: everyRow } });

/** DEPARTMENT where it publishes, the worker where a scheduled version comes into force. */
const state: UpdateAccess = { rows: everyRow, columns: ['state'] };

export const gradingPolicyAccess: ModuleAccess = {
  nouns: [{ ...projected(GradingPolicy), update: { DEPARTMENT: state, [workerRole]: state } }, projected(GradeBand), projected(PeerGroup)],
  commands: {},
};
