import type { GrantsOfAccountQuery } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { useSignedIn } from '../../providers/use-session.js';
import { useHeldRoles } from '../account/use-held-roles.js';
import { excludedBy, type RequestRow } from './grant-shape.js';

type Held = NonNullable<GrantsOfAccountQuery['account']>['grants']['nodes'][number];

interface Obstacle {
  readonly sentence: string;
  /** the caller may not decide at all, neither way */
  readonly isOwn: boolean;
}

/** Why this request cannot be given by whoever looks at it; the server holds the same by constraint. */
export const useObstacle = (request: RequestRow, held: readonly Held[]): Obstacle | undefined => {
  const say = useSay();
  const words = useHeldRoles();
  const code = useSignedIn()?.account.code;
  if (request.account?.code === code) return { sentence: say('grant.toOneself'), isOwn: true };
  if (request.requestedBy?.code === code) return { sentence: say('grant.askedByOneself'), isOwn: true };
  const other = excludedBy(request, held);
  return other && { sentence: say('grant.excluded', { other: words(other) }), isOwn: false };
};
