import type { DataSource } from 'typeorm';
import type { Tenancy } from '../../core/request-context.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import { type ChainLink, type EntryText, entryColumns, type SealText, sealColumns } from './sealed-entry.js';

export interface ChainRange {
  readonly firstNumber: number;
  /** below `firstNumber` where there is nothing */
  readonly lastNumber: number;
}

const pageSize = 1000;
/** More are never waiting unless the sealer stands still; then the first ones tell enough. */
const mostUnsealed = 10_000;

type LinkRow = SealText & { readonly [Column in keyof EntryText]: EntryText[Column] | null };

const sealedPage = `select ${sealColumns}, ${entryColumns} from audit_seal s
  left join audit_entry e on e.jurisdiction_id = s.jurisdiction_id and e.id = s.entry_id
  where s.number >= $1 and s.number <= $2 order by s.number limit $3`;

/** One page of the chain, as far as the caller may read it. */
export async function linksOf(transaction: TenantTransaction, { firstNumber, lastNumber }: ChainRange): Promise<ChainLink[]> {
  const rows = await transaction.query<LinkRow>(sealedPage, [firstNumber, lastNumber, pageSize]);
  return rows.map(({ number, previousHash, hash, sealedAt, ...entry }) => ({
    entry: entry.id === null ? null : (entry as EntryText),
    seal: { number, previousHash, hash, sealedAt },
  }));
}

/** Page by page, each in a transaction of its own: what is sealed never changes, so that no snapshot need be held open. */
export async function* readChain(source: DataSource, tenancy: Tenancy, range: ChainRange): AsyncGenerator<ChainLink[]> {
  for (let { firstNumber } = range; firstNumber <= range.lastNumber; ) {
    const links = await inTransaction(source, tenancy, (transaction) => linksOf(transaction, { ...range, firstNumber }));
    if (links.length === 0) return;
    yield links;
    firstNumber = (links.at(-1)?.seal?.number as number) + 1;
  }
}

export const unsealedEntries = (transaction: TenantTransaction): Promise<EntryText[]> =>
  transaction.query<EntryText>(
    `select ${entryColumns} from audit_entry e where not exists
      (select from audit_seal s where s.jurisdiction_id = e.jurisdiction_id and s.entry_id = e.id) order by e.id limit $1`,
    [mostUnsealed],
  );
