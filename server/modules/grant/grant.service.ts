import { IsNull } from 'typeorm';
import { newIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import { readAccountCode } from '../account/account-row.js';
import { Grant } from '../account/grant.model.js';
import { checkedReason } from '../account/reason.js';
import type { Commands } from '../audit/commands.js';
import { GrantIsOwn, GrantNotFound } from './grant.errors.js';
import { decideRequest, expectPending, givenGrant, type RequestReference, wishOf } from './grant-decision.js';
import { GrantRequest } from './grant-request.model.js';
import { readHeldGrant } from './grant-row.js';
import { checkWish, type GrantWish } from './grant-wish.js';

interface RequestInput extends GrantWish {
  readonly accountId: string;
  readonly reason: string;
}

/** Rights are asked for by one and given by another (ADR 9). */
export class GrantService {
  constructor(private readonly commands: Commands) {}

  request(context: RequestContext, input: RequestInput): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'requestGrant', input: { ...input } }, async ({ transaction, now, note }) => {
      const { accountId, role, agencyId = null, validFrom, validTo = null } = input;
      const id = newIdentifier();
      const subject = { subjectType: 'GrantRequest', subjectId: id };
      note(subject);
      const reason = checkedReason(input.reason);
      const account = await readAccountCode(transaction, accountId);
      await checkWish(transaction, input, now);
      await transaction.insert(GrantRequest, {
        ...{ id, accountId, role, requestedAgencyId: agencyId, validFrom, validTo, reason },
        ...{ requestedById: context.actor.accountId, requestedAt: now, state: 'PENDING', version: 1 },
      });
      note({ ...subject, after: { account, role, agencyId, validFrom, validTo }, reason });
      return { id };
    });
  }

  give(context: RequestContext, input: RequestReference): Promise<{ id: string; grantId: string }> {
    return this.commands.run(context, { name: 'giveGrant', input: { ...input } }, async (scope) => {
      const request = await expectPending(scope, input);
      await checkWish(scope.transaction, wishOf(request), scope.now);
      await decideRequest(scope, request, { state: 'GIVEN' });
      const grantId = await givenGrant(scope, request);
      const after = { state: 'GIVEN', grantId, account: request.accountCode, ...wishOf(request) };
      scope.note({ subjectType: 'GrantRequest', subjectId: request.id, before: { state: 'PENDING' }, after, reason: request.reason });
      return { id: request.id, grantId };
    });
  }

  refuse(context: RequestContext, input: RequestReference & { reason: string }): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'refuseGrant', input: { ...input } }, async (scope) => {
      const request = await expectPending(scope, input);
      const reason = checkedReason(input.reason);
      await decideRequest(scope, request, { state: 'REFUSED', decisionReason: reason });
      scope.note({ subjectType: 'GrantRequest', subjectId: request.id, before: { state: 'PENDING' }, after: { state: 'REFUSED' }, reason });
      return { id: request.id };
    });
  }

  /** At once: `auth.identify` knows no ended grant, so the next request under it is refused. */
  end(context: RequestContext, input: { grantId: string; reason: string }): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'endGrant', input: { ...input } }, async ({ transaction, now, note }) => {
      const { grantId } = input;
      note({ subjectType: 'Grant', subjectId: grantId });
      const { accountId: holder, accountCode, role } = await readHeldGrant(transaction, grantId);
      if (holder === context.actor.accountId) throw new GrantIsOwn();
      const reason = checkedReason(input.reason);
      const change = { endedAt: now, endedById: context.actor.accountId, endReason: reason };
      const affected = await transaction.update(Grant, { id: grantId, endedAt: IsNull() }, change);
      if (affected !== 1) throw new GrantNotFound(grantId);
      note({ subjectType: 'Grant', subjectId: grantId, before: { account: accountCode, role }, after: { ended: true }, reason });
      return { id: grantId };
    });
  }
}
