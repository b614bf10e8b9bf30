import { AccessTokenResolver } from './account/access-token.resolver.js';

/** Commands, and queries that no noun answers. */
export const resolvers: readonly Function[] = [AccessTokenResolver];
