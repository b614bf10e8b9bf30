import { AdministrativeLevel } from '../agency/administrative-level.model.js';
import { Sector } from '../agency/sector.model.js';
import type { JudgeMaker } from './import-judge.js';
import type { ImportKindCode } from './import-kind.js';
import { agencyJudge } from './kinds/agencies.judge.js';
import { allianceJudge } from './kinds/alliances.judge.js';
import { dataElementJudge } from './kinds/data-elements.judge.js';
import { dutyJudge } from './kinds/duties.judge.js';
import { factJudge } from './kinds/facts.judge.js';
import { listJudge } from './kinds/list-judge.js';
import { membershipJudge } from './kinds/memberships.judge.js';
import { participationJudge } from './kinds/participations.judge.js';
import { personJudge } from './kinds/persons.judge.js';

/** How the rows of each kind are judged. */
export const judges: Readonly<Record<ImportKindCode, JudgeMaker>> = {
  sectors: listJudge(Sector, 'sector'),
  administrativeLevels: listJudge(AdministrativeLevel, 'administrative_level'),
  dataElements: dataElementJudge,
  agencies: agencyJudge,
  alliances: allianceJudge,
  allianceMemberships: membershipJudge,
  persons: personJudge,
  participations: participationJudge,
  facts: factJudge,
  reportingDuties: dutyJudge,
};
