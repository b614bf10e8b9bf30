import { newIdentifier } from '../../core/identifier.js';
import { Grant } from '../account/grant.model.js';
import type { CommandScope } from '../audit/commands.js';
import { GrantDecidedByOne, GrantExcluded, GrantHeldAlready, GrantRequestChanged, GrantRequestDecided } from './grant.errors.js';
import { GrantRequest } from './grant-request.model.js';
import { type RequestRow, readRequest } from './grant-row.js';
import { type GrantWish, separationOf } from './grant-wish.js';

export interface RequestReference {
  readonly requestId: string;
  readonly version: number;
}

export const wishOf = ({ role, agencyId, validFrom, validTo }: RequestRow): Required<GrantWish> => ({ role, agencyId, validFrom, validTo });

/** The request as the caller has read it, to be decided by somebody who may: the constraint of the table says the same. */
export async function expectPending(scope: CommandScope, { requestId, version }: RequestReference): Promise<RequestRow> {
  scope.note({ subjectType: 'GrantRequest', subjectId: requestId });
  const request = await readRequest(scope.transaction, requestId);
  const { accountId } = scope.context.actor;
  if (request.state !== 'PENDING') throw new GrantRequestDecided(requestId, request.state);
  if (request.version !== version) throw new GrantRequestChanged(requestId, version, request.version);
  if (request.accountId === accountId) throw new GrantDecidedByOne(true);
  if (request.requestedById === accountId) throw new GrantDecidedByOne(false);
  return request;
}

interface Decision {
  readonly state: 'GIVEN' | 'REFUSED';
  readonly decisionReason?: string;
}

export async function decideRequest({ transaction, context, now }: CommandScope, request: RequestRow, decision: Decision): Promise<void> {
  const { id, version } = request;
  const change = { ...decision, decidedById: context.actor.accountId, decidedAt: now, version: version + 1 };
  const affected = await transaction.update(GrantRequest, { id, version, state: 'PENDING' }, change);
  if (affected !== 1) throw new GrantRequestChanged(id, version, version + 1);
}

const sameHeld = `select id from role_grant where account_id = $1 and role = $2 and agency_id is not distinct from $3::uuid and ended_at is null
  and daterange(valid_from, valid_to, '[)') && daterange($4::date, $5::date, '[)')`;

/** Two at once for the same account take turns. @returns the id of the grant */
export async function givenGrant({ transaction, context, now }: CommandScope, request: RequestRow): Promise<string> {
  const { accountId, role, agencyId, validFrom, validTo, id: requestId } = request;
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [accountId]);
  const held = await transaction.query(sameHeld, [accountId, role, agencyId, validFrom, validTo]);
  if (held.length > 0) throw new GrantHeldAlready(role);
  const id = newIdentifier();
  const row = { id, accountId, agencyId, role, validFrom, validTo, separation: separationOf(role) };
  await transaction
    .insert(Grant, { ...row, givenById: context.actor.accountId, givenAt: now, requestId })
    .catch((error: unknown) => refuseExcluded(error, role));
  return id;
}

/** The three administrators exclude one another and every business role: the database says so, and this is the sentence for it. */
function refuseExcluded(error: unknown, role: string): never {
  const { constraint } = ((error as { driverError?: unknown }).driverError ?? error) as { constraint?: string };
  throw constraint === 'grant_separation_of_powers' ? new GrantExcluded(role) : error;
}
