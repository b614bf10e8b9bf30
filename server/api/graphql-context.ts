import type { RequestContext } from '../core/request-context.js';
import type { Bound } from '../graph/plan.js';

/** What travels with one GraphQL operation: the caller, and what the read side bound for it. */
export interface GraphqlContext extends RequestContext {
  /** fires when the client has gone or the deadline has passed */
  readonly signal: AbortSignal;
  /** tells of what is our fault */
  readonly report: (error: unknown) => void;
  bound?: Bound;
}
