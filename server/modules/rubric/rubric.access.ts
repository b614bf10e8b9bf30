import { forBusinessRoles, type ModuleAccess, type NounAccess, type UpdateAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { workerRole } from '../../core/role.js';
import { Category } from './category.model.js';
import { Indicator } from './indicator.model.js';
import { Item } from './item.model.js';
import { Profile } from './profile.model.js';
import { Rubric } from './rubric.model.js';

/** What is projected has been published: every business role reads it, and nobody changes it but for the state of the version. */
const projected = (model: Function): NounAccess => ({ model, read: forBusinessRoles(everyRow), insert: { DEPARTMENT: everyRow } });

/** DEPARTMENT where it publishes, the worker where a scheduled version comes into force. */
const state: UpdateAccess = { rows: everyRow, columns: ['state'] };

export const rubricAccess: ModuleAccess = {
  nouns: [
    { ...projected(Rubric), update: { DEPARTMENT: state, [workerRole]: state } },
    projected(Category),
    projected(Item),
    projected(Indicator),
    projected(Profile),
  ],
  commands: {},
};
