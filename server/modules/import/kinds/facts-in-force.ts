import { fromScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import type { TenantTransaction } from '../../../database/tenant-transaction.js';
import { type PeriodKind, periodKind } from '../../../engine/documents/data-element.js';
import type { Directory, Entry } from '../directory.js';
import type { FileRows } from '../import-judge.js';
import type { Problem } from '../import-report.js';
import { readPeriod } from '../read-period.js';
import type { ElementEntry } from './read-directories.js';

export interface FactInForce {
  readonly id: string;
  /** an integer at 10^-4 */
  readonly value: string;
}

export interface FactDirectories {
  readonly agencies: Directory<Entry>;
  readonly elements: Directory<ElementEntry>;
}

const inForce = `select f.id, f.agency_id || ' ' || f.data_element_id || ' ' || f.period as place, f.value::text as value from fact f
  where f.agency_id = any ($1::uuid[]) and f.data_element_id = any ($2::uuid[]) and f.period = any ($3::text[]) and f.withdrawn_at is null
    and not exists (select from fact later where later.jurisdiction_id = f.jurisdiction_id and later.supersedes_id = f.id and later.withdrawn_at is null)`;

/** What stands where the file has something to say, by agency, element and period. */
export async function factsInForce(
  transaction: TenantTransaction,
  rows: FileRows,
  { agencies, elements }: FactDirectories,
): Promise<ReadonlyMap<string, FactInForce>> {
  const ids = [namedIn(rows, 'agency', agencies), namedIn(rows, 'element', elements), periodsIn(rows)];
  const found = await transaction.query<FactInForce & { place: string }>(inForce, ids);
  return new Map(found.map(({ place, id, value }) => [place, { id, value }]));
}

export function namedIn(rows: FileRows, field: string, directory: Directory<Entry>): string[] {
  const found = [...rows.texts(field)].map((text) => directory.find(text));
  return [...new Set(found.flatMap((read) => ('value' in read ? [read.value.id] : [])))];
}

/** A text is a period of one kind at most. */
export function periodsIn(rows: FileRows): string[] {
  const kinds: readonly PeriodKind[] = periodKind.options;
  const keys = [...rows.texts('period')].flatMap((text) =>
    kinds.flatMap((kind) => {
      const read = readPeriod(text, kind);
      return 'value' in read ? [read.value] : [];
    }),
  );
  return [...new Set(keys)];
}

export function reasonNeeded(former: string, { places }: ElementEntry): Problem {
  const value = fromScaled(BigInt(former), places);
  return {
    code: 'REASON_NEEDED',
    message: say(
      `已有数值 ${value}，与本行不同，须写明更正原因`,
      `The value in force is ${value}, another one; a reason for the correction is needed`,
    ),
    suggestion: say('在“更正原因”列写明原因，或改回原值', 'Give it in the column “Reason for correction”, or put the value back'),
  };
}
