import type { AllianceQuery, AlliancesQuery } from '../../generated/graphql.js';

export type AllianceRow = AlliancesQuery['alliances']['nodes'][number];
export type Alliance = NonNullable<AllianceQuery['alliance']>;
