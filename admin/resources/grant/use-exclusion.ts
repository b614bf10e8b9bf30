import { GrantsOfAccountDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { useRead } from '../../providers/use-read.js';
import { useSignedIn } from '../../providers/use-session.js';
import { useHeldRoles } from '../account/use-held-roles.js';
import { excludedBy } from './grant-shape.js';
import type { GrantWish } from './grant-wish.js';

/** Why the role wished for cannot be given beside what the account holds; only those who read grants are told before asking. */
export const useExclusion = (accountId: string | undefined, wish: GrantWish): string | undefined => {
  const say = useSay();
  const words = useHeldRoles();
  const role = useSignedIn()?.grant.role;
  const mayRead = role === 'SYSTEM' || role === 'SECURITY';
  const { data } = useRead(GrantsOfAccountDocument, { accountId: accountId ?? '' }, mayRead && accountId !== undefined);
  if (!wish.role || !data?.account) return undefined;
  const other = excludedBy({ ...wish, validTo: wish.validTo || null }, data.account.grants.nodes);
  return other && say('grant.excluded', { other: words(other) });
};
