import { isIdentifier, newIdentifiers } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import type { CycleAnswer } from './cycle-answer.js';
import { type CycleReference, changeCycle, expectCycle } from './cycle-row.js';
import { ParticipantNotFound, ParticipationsInvalid } from './participation.errors.js';

export interface Participations extends CycleReference {
  readonly participations: readonly { readonly agencyId: string; readonly kind?: string | null }[];
}

const kinds: readonly (string | null)[] = ['ASSESSED', 'REVIEWING', 'BOTH', null];
const mostAtOnce = 2000;

interface Wanted {
  readonly agencyId: string;
  readonly kind: string | null;
}

/** Agencies that are not named stay as they are; kind null takes one out. */
export async function setParticipations({ transaction, note }: CommandScope, input: Participations): Promise<CycleAnswer> {
  const { cycleId } = input;
  const subject = { subjectType: 'Cycle', subjectId: cycleId };
  note(subject);
  const row = await expectCycle(transaction, input, ['DRAFT']);
  const wanted = input.participations.map(({ agencyId, kind }) => ({ agencyId, kind: kind ?? null }));
  checkShape(wanted);
  await checkAgencies(transaction, wanted);
  const before = await participationsOf(transaction, cycleId, wanted);
  const version = await changeCycle(transaction, row, {});
  await put(transaction, cycleId, wanted);
  note({ ...subject, before: { participations: before }, after: { participations: wanted, version } });
  return { id: cycleId, state: row.state, version };
}

function checkShape(wanted: readonly Wanted[]): void {
  if (wanted.length === 0 || wanted.length > mostAtOnce) throw new ParticipationsInvalid('COUNT', [String(wanted.length)]);
  const unknown = wanted.filter(({ kind }) => !kinds.includes(kind)).map(({ kind }) => String(kind));
  if (unknown.length > 0) throw new ParticipationsInvalid('KIND', [...new Set(unknown)]);
  const ids = wanted.map(({ agencyId }) => agencyId);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new ParticipationsInvalid('TWICE', [...new Set(twice)]);
}

async function checkAgencies(transaction: TenantTransaction, wanted: readonly Wanted[]): Promise<void> {
  const ids = wanted.map(({ agencyId }) => agencyId);
  const rows = await transaction.query<{ id: string }>('select id from agency where id = any($1::uuid[])', [ids.filter(isIdentifier)]);
  const known = new Set(rows.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0) throw new ParticipantNotFound(missing);
}

const participationsOf = (transaction: TenantTransaction, cycleId: string, wanted: readonly Wanted[]): Promise<Wanted[]> =>
  transaction.query<Wanted>(
    'select agency_id as "agencyId", kind from participation where cycle_id = $1 and agency_id = any($2::uuid[]) order by agency_id',
    [cycleId, wanted.map(({ agencyId }) => agencyId)],
  );

async function put(transaction: TenantTransaction, cycleId: string, wanted: readonly Wanted[]): Promise<void> {
  const out = wanted.flatMap(({ agencyId, kind }) => (kind === null ? [agencyId] : []));
  await transaction.query('delete from participation where cycle_id = $1 and agency_id = any($2::uuid[])', [cycleId, out]);
  const taking = wanted.filter(({ kind }) => kind !== null);
  await transaction.query(
    `insert into participation (jurisdiction_id, id, cycle_id, agency_id, kind)
     select $1::uuid, entry.id, $2::uuid, entry.agency_id, entry.kind from unnest($3::uuid[], $4::uuid[], $5::text[]) as entry (id, agency_id, kind)
     on conflict (jurisdiction_id, cycle_id, agency_id) do update set kind = excluded.kind`,
    [
      transaction.tenancy.jurisdictionId,
      cycleId,
      newIdentifiers(taking.length),
      taking.map(({ agencyId }) => agencyId),
      taking.map(({ kind }) => kind),
    ],
  );
}
