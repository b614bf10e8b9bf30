import { type Bilingual, say } from '../../core/language.js';
import { AdministrativeLevel } from '../agency/administrative-level.model.js';
import { Agency } from '../agency/agency.model.js';
import { Sector } from '../agency/sector.model.js';
import { Alliance } from '../alliance/alliance.model.js';
import { AllianceBasis } from '../alliance/alliance-basis.model.js';
import { AllianceMembership } from '../alliance/alliance-membership.model.js';
import { Participation } from '../cycle/participation.model.js';
import { DataElement } from '../fact/data-element.model.js';
import { Fact } from '../fact/fact.model.js';
import { ReportingDuty } from '../fact/reporting-duty.model.js';
import { Appointment } from '../person/appointment.model.js';
import { Person } from '../person/person.model.js';
import { Portfolio } from '../person/portfolio.model.js';
import type { Model, Write } from './import-judge.js';

interface ImportTable {
  readonly model: Model;
  readonly label: Bilingual;
  /** rows may refer to each other, so that all are inserted by one statement */
  readonly isWhole?: boolean;
  /** an end that is put in makes room for what is inserted */
  readonly isUpdatedFirst?: boolean;
}

/** Every table an import writes, those referred to before those that refer. */
export const importTables: readonly ImportTable[] = [
  { model: Sector, label: say('领域', 'sectors') },
  { model: AdministrativeLevel, label: say('单位层级', 'administrative levels') },
  { model: DataElement, label: say('数据项', 'data elements') },
  { model: Agency, label: say('机关单位', 'agencies'), isWhole: true },
  { model: Alliance, label: say('党建联盟', 'alliances') },
  { model: AllianceBasis, label: say('组建依据', 'bases of alliances') },
  { model: AllianceMembership, label: say('联盟成员', 'alliance memberships'), isUpdatedFirst: true },
  { model: Person, label: say('人员', 'persons') },
  { model: Appointment, label: say('任职', 'appointments') },
  { model: Portfolio, label: say('分管领域', 'portfolios') },
  { model: Participation, label: say('参评', 'participations') },
  { model: Fact, label: say('指标数据', 'facts') },
  { model: ReportingDuty, label: say('报送责任', 'reporting duties') },
];

export interface WriteStep {
  readonly table: ImportTable;
  readonly operation: Write['operation'];
}

/** In which order changes are written; undone, the other way round. */
export const writeSteps: readonly WriteStep[] = importTables.flatMap((table) => {
  const operations: readonly Write['operation'][] = table.isUpdatedFirst ? ['REMOVE', 'UPDATE', 'INSERT'] : ['REMOVE', 'INSERT', 'UPDATE'];
  return operations.map((operation) => ({ table, operation }));
});
