import { IsNull } from 'typeorm';
import { newIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import type { Commands } from '../audit/commands.js';
import { TokenDaysInvalid, TokenMadeByToken, TokenNameInvalid, TokenNotFound } from './access-token.errors.js';
import { AccessToken } from './access-token.model.js';
import { hashOfSecret, newSecret } from './secret.js';

const mostDays = 90;
const prefix = 'zelian_';

/** Personal access tokens act under the grant that made them, and end by themselves. */
export class AccessTokenService {
  constructor(private readonly commands: Commands) {}

  /** The secret is told once and never again. Not by a token: one that leaked would otherwise outlive its own end. */
  create(context: RequestContext, name: string, days: number): Promise<{ id: string; secret: string }> {
    return this.commands.run(context, { name: 'createAccessToken', input: { name, days } }, async ({ transaction, now, note }) => {
      if (context.actor.sessionId === undefined) throw new TokenMadeByToken();
      if (name.trim().length === 0 || name.length > 60) throw new TokenNameInvalid();
      if (days < 1 || days > mostDays) throw new TokenDaysInvalid(days, mostDays);
      const id = newIdentifier();
      const secret = `${prefix}${newSecret()}`;
      const { accountId, grantId } = context.actor;
      const expiresAt = new Date(now.getTime() + days * 86_400_000);
      await transaction.insert(AccessToken, {
        id,
        accountId,
        grantId,
        tokenHash: hashOfSecret(secret),
        name,
        createdAt: now,
        expiresAt,
        endedAt: null,
      });
      note({ subjectType: 'AccessToken', subjectId: id, after: { name, expiresAt: expiresAt.toISOString() } });
      return { id, secret };
    });
  }

  revoke(context: RequestContext, id: string): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'revokeAccessToken', input: { id } }, async ({ transaction, now, note }) => {
      note({ subjectType: 'AccessToken', subjectId: id });
      const affected = await transaction.update(
        AccessToken,
        { id, accountId: context.actor.accountId, endedAt: IsNull() },
        { endedAt: now },
      );
      if (affected !== 1) throw new TokenNotFound(id);
      return { id };
    });
  }
}
