import type { DataSource } from 'typeorm';
import { systemClock } from '../../server/core/clock.js';
import type { RequestContext } from '../../server/core/request-context.js';
import { accessTable } from '../../server/graph-access.js';
import { AccountService } from '../../server/modules/account/account.service.js';
import { Commands } from '../../server/modules/audit/commands.js';
import { GrantService } from '../../server/modules/grant/grant.service.js';

/** Somebody is invited and has not answered; three grants are asked for: one waits, one is refused, one is given. */
export async function inviteSomebody(source: DataSource, code: string, contextOf: (account: string) => RequestContext): Promise<void> {
  const commands = new Commands(source, accessTable, systemClock);
  const [accounts, grants] = [new AccountService(commands), new GrantService(commands)];
  const [system, security, department] = ['system', 'security', 'department'].map(contextOf) as [
    RequestContext,
    RequestContext,
    RequestContext,
  ];
  const { id: accountId } = await accounts.invite(system, { code: `${code}-invited`, name: '受邀人', nameEn: 'Invited' });
  const wish = { accountId, validFrom: '2026-01-01', reason: `for ${code}` };
  await grants.request(department, { ...wish, role: 'ANALYST' });
  const refused = await grants.request(system, { ...wish, role: 'SYSTEM' });
  await grants.refuse(security, { requestId: refused.id, version: 1, reason: 'not needed' });
  const given = await grants.request(department, { ...wish, role: 'APPROVER', validTo: '2099-01-01' });
  await grants.give(security, { requestId: given.id, version: 1 });
}
