import { type Bilingual, say } from '../../core/language.js';
import { ImportKindUnknown } from './import.errors.js';
import type { ImportColumn } from './import-column.js';
import { type ImportKind, type ImportKindCode, importKindCodes } from './import-kind.js';
import { agencyColumns, allianceColumns, levelColumns, membershipColumns, sectorColumns } from './kinds/organization.columns.js';
import { personColumns } from './kinds/person.columns.js';
import { dataElementColumns, dutyColumns, factColumns, participationColumns } from './kinds/reporting.columns.js';

const heads: Readonly<Record<ImportKindCode, readonly [Bilingual, readonly ImportColumn[]]>> = {
  sectors: [say('领域', 'Sectors'), sectorColumns],
  administrativeLevels: [say('单位层级', 'Administrative levels'), levelColumns],
  dataElements: [say('数据项', 'Data elements'), dataElementColumns],
  agencies: [say('机关单位', 'Agencies'), agencyColumns],
  alliances: [say('党建联盟', 'Alliances'), allianceColumns],
  allianceMemberships: [say('联盟成员', 'Alliance members'), membershipColumns],
  persons: [say('人员任职', 'Persons and appointments'), personColumns],
  participations: [say('参评单位', 'Participation'), participationColumns],
  facts: [say('指标数据', 'Facts'), factColumns],
  reportingDuties: [say('报送责任', 'Reporting duties'), dutyColumns],
};

const isKnown = (code: string): code is ImportKindCode => (importKindCodes as readonly string[]).includes(code);

/** Throws ImportKindUnknown. */
export function importKindOf(code: string): ImportKind {
  if (!isKnown(code)) throw new ImportKindUnknown(code, importKindCodes);
  const [label, columns] = heads[code];
  return { code, label, columns };
}
