import type { Language } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { ChoiceSource, ImportColumn } from './import-column.js';

interface Choice {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

const named = 'code, name, name_en as "nameEn"';

const statements: Readonly<Record<ChoiceSource, string>> = {
  sectors: `select ${named} from sector order by position, code`,
  administrativeLevels: `select ${named} from administrative_level order by position, code`,
  agencies: `select ${named} from agency order by code`,
  alliances: `select ${named} from alliance order by code`,
  dataElements: `select ${named} from data_element order by code`,
  draftCycles: `select ${named} from cycle where state = 'DRAFT' order by starts_on`,
  agencyPlaces: `select distinct '' as code, place as name, place as "nameEn" from agency where place is not null order by place`,
};

/** What the drop-down of a column offers: the jurisdiction's own codes with their names, or a few fixed words. */
export async function choicesOf(transaction: TenantTransaction, { choices }: ImportColumn, language: Language): Promise<string[]> {
  if (choices === undefined) return [];
  if (typeof choices !== 'string') return choices.map((word) => word[language]);
  const rows = await transaction.query<Choice>(statements[choices]);
  return rows.map(({ code, name, nameEn }) => `${code} ${language === 'zh' ? name : nameEn}`.trim());
}
