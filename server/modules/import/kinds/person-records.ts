import { newIdentifier } from '../../../core/identifier.js';
import { say } from '../../../core/language.js';
import type { TenantTransaction } from '../../../database/tenant-transaction.js';
import { maskedName } from '../../person/masked-name.js';
import { Person } from '../../person/person.model.js';
import type { Entry } from '../directory.js';
import { inserted, updated, type Write } from '../import-judge.js';
import type { RowCheck } from '../row-check.js';

interface Stored {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly agencyId: string;
  readonly agency: string;
}

interface Wanted {
  readonly code: string;
  readonly name: string;
  readonly agency: Entry;
}

interface Taken extends Wanted {
  readonly id: string;
  readonly row: number;
}

/** The persons of a file: written by the first row that names one, compared by the others. A record belongs to one agency for good. */
export class PersonRecords {
  private readonly taken = new Map<string, Taken>();

  private constructor(private readonly stored: ReadonlyMap<string, Stored>) {}

  static async read(transaction: TenantTransaction, codes: readonly string[]): Promise<PersonRecords> {
    const rows = await transaction.query<Stored>(
      `select p.id, p.code, p.name, p.agency_id as "agencyId", a.code as agency
       from person p join agency a on a.jurisdiction_id = p.jurisdiction_id and a.id = p.agency_id where p.code = any ($1::text[])`,
      [codes],
    );
    return new PersonRecords(new Map(rows.map((row) => [row.code, row])));
  }

  /** The person's id and what is to be written of it; undefined where the row contradicts what is known, which is noted. */
  take(row: RowCheck, wanted: Wanted): { readonly id: string; readonly writes: readonly Write[] } | undefined {
    const first = this.taken.get(wanted.code);
    if (first) return this.compare(row, first, wanted) ? { id: first.id, writes: [] } : undefined;
    const { code, name, agency } = wanted;
    const former = this.stored.get(code);
    if (former && former.agencyId !== agency.id) return row.fail('agency', ofOtherAgency(former));
    const id = former?.id ?? newIdentifier();
    this.taken.set(code, { ...wanted, id, row: row.row });
    const values = { name, maskedName: maskedName(name) };
    if (!former) return { id, writes: [inserted(Person, id, { agencyId: agency.id, code, ...values })] };
    return { id, writes: updated(Person, id, { name: former.name, maskedName: maskedName(former.name) }, values) };
  }

  private compare(row: RowCheck, first: Taken, { name, agency }: Wanted): boolean {
    if (first.name !== name) row.fail('name', differsFrom(first.row));
    if (first.agency.id !== agency.id) row.fail('agency', differsFrom(first.row));
    return first.name === name && first.agency.id === agency.id;
  }
}

const ofOtherAgency = ({ code, agency }: Stored) => ({
  code: 'PERSON_OF_OTHER_AGENCY',
  message: say(`人员 ${code} 的记录属于单位 ${agency}`, `The record of person ${code} belongs to agency ${agency}`),
  suggestion: say('调任后请用新的人员编码，原记录留在原单位', 'After a transfer use a new code; the former record stays with its agency'),
});

const differsFrom = (row: number) => ({
  code: 'DIFFERS_FROM_ROW',
  message: say(`同一人员编码，与第 ${row} 行所写不同`, `Row ${row} says otherwise of the same person`),
  suggestion: say('改成一致，或改正人员编码', 'Make them agree, or mend the code'),
});
