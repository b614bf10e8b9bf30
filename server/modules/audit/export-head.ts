import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { noHash } from './sealed-entry.js';
import type { DailyHead } from './verify-chain.js';

export const exportFormat = 'zelian-audit-1';

/** First line of an export. */
export interface ExportHead {
  readonly format: typeof exportFormat;
  readonly jurisdictionId: string;
  readonly jurisdiction: string;
  /** first and last day of sealing (UTC); null where the range is open */
  readonly from: string | null;
  readonly to: string | null;
  readonly exportedAt: string;
  /** sealed entries that follow */
  readonly count: number;
  /** entries that were committed and not yet sealed: the last lines */
  readonly unsealed: number;
  readonly firstNumber: number;
  /** below `firstNumber` where nothing follows */
  readonly lastNumber: number;
  readonly firstPreviousHash: string;
  readonly lastHash: string;
  /** the last link of each day, oldest first */
  readonly dailyHeads: readonly DailyHead[];
}

export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

const within = `sealed_at >= coalesce($1::date, '-infinity'::date)::timestamp at time zone 'UTC'
  and sealed_at < (coalesce($2::date, '9999-01-01'::date) + 1)::timestamp at time zone 'UTC'`;

/** The head of what is sealed now; seals that come later are no part of the export. */
export async function exportHead(transaction: TenantTransaction, { from, to }: DayRange, now: Date): Promise<Omit<ExportHead, 'unsealed'>> {
  const range = [from, to];
  const days = await transaction.query<DailyHead>(
    `select distinct on (day) to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD') as day, number, hash
     from audit_seal where ${within} order by day, number desc`,
    range,
  );
  const [first] = await transaction.query<{ number: number; previousHash: string; count: number }>(
    `select number, previous_hash as "previousHash", count(*) over ()::int as count from audit_seal where ${within} order by number limit 1`,
    range,
  );
  const [place] = await transaction.query<{ code: string }>('select code from jurisdiction');
  const last = days.at(-1);
  return {
    format: exportFormat,
    jurisdictionId: transaction.tenancy.jurisdictionId,
    jurisdiction: place?.code ?? '',
    ...{ from, to, exportedAt: now.toISOString(), count: first?.count ?? 0 },
    ...{ firstNumber: first?.number ?? 1, lastNumber: last?.number ?? 0 },
    ...{ firstPreviousHash: first?.previousHash ?? noHash, lastHash: last?.hash ?? noHash },
    dailyHeads: days,
  };
}
