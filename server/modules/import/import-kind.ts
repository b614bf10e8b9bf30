import type { Bilingual } from '../../core/language.js';
import type { ImportColumn } from './import-column.js';

export const importKindCodes = [
  'sectors',
  'administrativeLevels',
  'dataElements',
  'agencies',
  'alliances',
  'allianceMemberships',
  'persons',
  'participations',
  'facts',
  'reportingDuties',
] as const;
export type ImportKindCode = (typeof importKindCodes)[number];

/** What one kind of file holds. How its rows are judged is in `import-judges.ts`. */
export interface ImportKind {
  readonly code: ImportKindCode;
  /** also the name of the template's sheet */
  readonly label: Bilingual;
  readonly columns: readonly ImportColumn[];
}
