import { forEveryRole, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { importedBy } from '../../access/worker-rights.js';
import { Alliance } from './alliance.model.js';
import { AllianceBasis } from './alliance-basis.model.js';
import { AllianceMembership } from './alliance-membership.model.js';

const directory = forEveryRole(everyRow);

export const allianceAccess: ModuleAccess = {
  nouns: [
    { model: Alliance, read: directory, ...importedBy('name', 'name_en', 'sort_key') },
    { model: AllianceBasis, read: directory, ...importedBy() },
    { model: AllianceMembership, read: directory, ...importedBy('valid_to') },
  ],
  commands: {},
};
