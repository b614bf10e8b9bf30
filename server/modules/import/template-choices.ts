import type { Language } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { soughtOf } from './directory.js';
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
  agencyPlaces: `select distinct place as code, place as name, place as "nameEn" from agency where place is not null order by place`,
};

export interface OfferedChoices {
  readonly choices: readonly string[];
  /** of each choice, where it stands for a record */
  readonly codes?: readonly string[];
}

/** What the drop-down of a column offers: names, with their code only where the name alone would not tell which; or a few fixed words. */
export async function choicesOf(transaction: TenantTransaction, { choices }: ImportColumn, language: Language): Promise<OfferedChoices> {
  if (choices === undefined) return { choices: [] };
  if (typeof choices !== 'string') return { choices: choices.map((word) => word[language]) };
  const rows = await transaction.query<Choice>(statements[choices]);
  const nameOf = ({ name, nameEn }: Choice): string => (language === 'zh' ? name : nameEn);
  if (choices === 'agencyPlaces') return { choices: rows.map(nameOf) };
  const owners = ownersOfWords(rows);
  const offered = rows.map((row) => {
    const name = nameOf(row);
    return owners.get(soughtOf(name)) === 1 ? name : `${row.code} ${name}`;
  });
  return { choices: offered, codes: rows.map(({ code }) => code) };
}

/** How many records a word may mean, be it a code or a name in either language. */
function ownersOfWords(rows: readonly Choice[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const { code, name, nameEn } of rows)
    for (const word of new Set([code, name, nameEn].map(soughtOf))) owners.set(word, (owners.get(word) ?? 0) + 1);
  return owners;
}
