import { fromScaled, toScaled } from '../../core/decimal.js';
import { newIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope, Commands } from '../audit/commands.js';
import { FactAlreadyThere, FactUnchanged, NoFactInForce } from './fact.errors.js';
import { Fact } from './fact.model.js';
import { checkEntry, type FactEntry } from './fact-entry.js';
import { markStale } from './fact-staleness.js';

export interface RecordFact extends FactEntry {
  readonly idempotencyKey: string;
}

export interface CorrectFact extends RecordFact {
  readonly reason: string;
}

interface FactInForce {
  readonly id: string;
  readonly value: string;
}

/** Single values entered by hand. A value is never changed: a correction is a new one that supersedes it, with its reason. */
export class FactService {
  constructor(private readonly commands: Commands) {}

  record(context: RequestContext, { idempotencyKey, ...input }: RecordFact): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'recordFact', input: { ...input }, idempotencyKey }, async (scope) => {
      scope.note({ subjectType: 'Fact' });
      const { element } = await checkEntry(scope.transaction, input);
      const former = await factInForce(scope.transaction, input);
      if (former) throw new FactAlreadyThere(element, input.period, former.id);
      return write(scope, input, null);
    });
  }

  correct(context: RequestContext, { idempotencyKey, ...input }: CorrectFact): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'correctFact', input: { ...input }, idempotencyKey }, async (scope) => {
      scope.note({ subjectType: 'Fact' });
      const { element, places } = await checkEntry(scope.transaction, input);
      const former = await factInForce(scope.transaction, input);
      if (!former) throw new NoFactInForce(element, input.period);
      scope.note({ subjectType: 'Fact', subjectId: former.id });
      if (BigInt(former.value) === toScaled(input.value))
        throw new FactUnchanged(element, input.period, fromScaled(BigInt(former.value), places));
      return write(scope, input, former);
    });
  }
}

const inForce = `select f.id, f.value from fact f where f.agency_id = $1 and f.data_element_id = $2 and f.period = $3 and f.withdrawn_at is null
  and not exists (select from fact later where later.jurisdiction_id = f.jurisdiction_id and later.supersedes_id = f.id and later.withdrawn_at is null)`;

/** Two entries of the same value take turns, so that the second one finds the first. */
async function factInForce(
  transaction: TenantTransaction,
  { agencyId, dataElementId, period }: FactEntry,
): Promise<FactInForce | undefined> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${agencyId} ${dataElementId} ${period}`]);
  const [found] = await transaction.query<FactInForce>(inForce, [agencyId, dataElementId, period]);
  return found;
}

async function write(
  { transaction, now, note }: CommandScope,
  entry: FactEntry & { readonly reason?: string },
  former: FactInForce | null,
): Promise<{ id: string }> {
  const { agencyId, dataElementId, period, source, reason = null } = entry;
  const id = newIdentifier();
  const value = toScaled(entry.value).toString();
  const rest = { source: source.trim(), reason: reason?.trim() ?? null, supersedesId: former?.id ?? null };
  await transaction.insert(Fact, { id, agencyId, dataElementId, period, value, recordedAt: now, ...rest });
  const stale = await markStale(transaction, [{ agencyId, dataElementId, period }]);
  const place = { agencyId, dataElementId, period };
  const before = former === null ? null : { fact: former.id, value: fromScaled(BigInt(former.value)) };
  const after = { ...place, fact: id, value: fromScaled(BigInt(value)), source: rest.source, staleScorecards: stale };
  note({ subjectType: 'Fact', subjectId: id, before, after, ...(rest.reason === null ? {} : { reason: rest.reason }) });
  return { id };
}
