import { forEveryRole, type ModuleAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { importedBy } from '../../access/worker-rights.js';
import { AdministrativeLevel } from './administrative-level.model.js';
import { Agency } from './agency.model.js';
import { Sector } from './sector.model.js';

/** The directory is open to everyone in the jurisdiction. */
const directory = forEveryRole(everyRow);

export const agencyAccess: ModuleAccess = {
  nouns: [
    { model: Sector, read: directory, ...importedBy('name', 'name_en', 'position') },
    { model: AdministrativeLevel, read: directory, ...importedBy('name', 'name_en', 'position') },
    {
      model: Agency,
      read: directory,
      ...importedBy('name', 'name_en', 'sort_key', 'sector', 'administrative_level', 'place', 'parent_id'),
    },
  ],
  commands: {},
};
