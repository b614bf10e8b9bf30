import { forEveryRole, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { Alliance } from './alliance.model.js';
import { AllianceBasis } from './alliance-basis.model.js';
import { AllianceMembership } from './alliance-membership.model.js';

const directory = forEveryRole(everyRow);

export const allianceAccess: ModuleAccess = {
  nouns: [
    { model: Alliance, read: directory },
    { model: AllianceBasis, read: directory },
    { model: AllianceMembership, read: directory },
  ],
  commands: {},
};
