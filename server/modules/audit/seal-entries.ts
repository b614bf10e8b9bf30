import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { newIdentifiers } from '../../core/identifier.js';
import { workerRole } from '../../core/role.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import { AuditSeal } from './audit-seal.model.js';
import { type EntryText, entryColumns, hashOfLink, noHash, type SealText, sealColumns } from './sealed-entry.js';

const mostAtOnce = 1000;

type Head = Pick<SealText, 'number' | 'hash' | 'sealedAt'>;

const beginning: Head = { number: 0, hash: noHash, sealedAt: new Date(0).toISOString() };

/**
 * Seals what is committed and unsealed in one jurisdiction, in the order of ids; what commits later gets a later number.
 * Servers take turns: who finds another at work leaves it to that one. Returns how many were sealed.
 */
export async function sealEntries(source: DataSource, jurisdictionId: string, clock: Clock): Promise<number> {
  for (let sealed = 0; ; ) {
    const count = await inTransaction(source, { role: workerRole, jurisdictionId }, (transaction) => sealSome(transaction, clock));
    sealed += count;
    if (count < mostAtOnce) return sealed;
  }
}

async function sealSome(transaction: TenantTransaction, clock: Clock): Promise<number> {
  const [turn] = await transaction.query<{ isMine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('audit chain ' || $1, 2)) as "isMine"`,
    [transaction.tenancy.jurisdictionId],
  );
  if (!turn?.isMine) return 0;
  const entries = await transaction.query<EntryText>(
    `select ${entryColumns} from audit_entry e where e.id in (select auth.unsealed_entries($1)) order by e.id`,
    [mostAtOnce],
  );
  const [head = beginning] = await transaction.query<Head>(`select ${sealColumns} from audit_seal s order by s.number desc limit 1`);
  await transaction.insert(AuditSeal, chained(head, entries, clock.now()));
  return entries.length;
}

function chained(head: Head, entries: readonly EntryText[], now: Date) {
  // a clock set back must not turn the order of the chain around
  const sealedAt = new Date(Math.max(now.getTime(), Date.parse(head.sealedAt)));
  const ids = newIdentifiers(entries.length, now.getTime());
  let { number, hash } = head;
  return entries.map((entry, at) => {
    const previousHash = hash;
    number += 1;
    hash = hashOfLink(previousHash, entry, { number, sealedAt: sealedAt.toISOString() });
    return { id: ids[at] as string, entryId: entry.id, number, previousHash, hash, sealedAt };
  });
}
