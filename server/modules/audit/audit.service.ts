import type { RequestContext } from '../../core/request-context.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { AuditNumberInvalid } from './audit.errors.js';
import type { AuditVerification } from './audit-verification.js';
import { breaks } from './chain-breaks.js';
import { linksOf, unsealedEntries } from './chain-reader.js';
import type { Commands } from './commands.js';
import { noHash } from './sealed-entry.js';
import { ChainVerifier } from './verify-chain.js';

/** What one call looks at: seconds of work, well within the deadline of a request. */
const mostLinks = 50_000;

export class AuditService {
  constructor(private readonly commands: Commands) {}

  /** @param from number of the first entry to verify */
  verify(context: RequestContext, from: number): Promise<AuditVerification> {
    return this.commands.run(context, { name: 'verifyAudit', input: { from } }, async ({ transaction, now, note }) => {
      if (from < 1) throw new AuditNumberInvalid(from);
      const found = await verifyFrom(transaction, from, now);
      const verification = { ...found, problem: found.problem?.[context.language] ?? null };
      note({ subjectType: 'AuditSeal', after: { from, ...found, problem: found.problem?.zh ?? null } });
      return verification;
    });
  }
}

async function verifyFrom(transaction: TenantTransaction, from: number, readAt: Date) {
  const end = await lastNumberOf(transaction);
  const hash = await hashBefore(transaction, from);
  const verifier = new ChainVerifier({ number: from, hash: hash ?? noHash, readAt });
  const lastNumber = Math.min(end, from + mostLinks - 1);
  if (hash === null && from <= end) verifier.fail(breaks.missing(from - 1, from));
  for (let firstNumber = from; firstNumber <= lastNumber && !verifier.isBroken; ) {
    const links = await linksOf(transaction, { firstNumber, lastNumber });
    for (const link of links) verifier.add(link);
    firstNumber = (links.at(-1)?.seal?.number ?? lastNumber) + 1;
  }
  verifier.endAt(lastNumber);
  for (const entry of await unsealedEntries(transaction)) verifier.add({ entry, seal: null });
  const { broken, entries, firstNumber, lastNumber: reached, headHash, unsealedOverAMinute } = verifier.result();
  const place = { isIntact: broken === null, isComplete: broken !== null || end <= lastNumber };
  const problem = { brokenAt: broken?.number ?? null, problem: broken?.sentence ?? null };
  return { entries, firstNumber, lastNumber: reached, headHash, unsealedOverAMinute, ...place, ...problem };
}

/** Null where the link before is missing. */
async function hashBefore(transaction: TenantTransaction, from: number): Promise<string | null> {
  if (from === 1) return noHash;
  const [row] = await transaction.query<{ hash: string }>('select hash from audit_seal where number = $1', [from - 1]);
  return row?.hash ?? null;
}

async function lastNumberOf(transaction: TenantTransaction): Promise<number> {
  const [row] = await transaction.query<{ number: number }>('select number from audit_seal order by number desc limit 1');
  return row?.number ?? 0;
}
