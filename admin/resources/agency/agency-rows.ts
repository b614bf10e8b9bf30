import type { AgencyQuery, AgencyRowFragment } from '../../generated/graphql.js';

export type AgencyRow = AgencyRowFragment;
export type AgencyDetail = NonNullable<AgencyQuery['agency']>;

/** A sector or a level of agencies, by the code that agencies carry. */
export interface AgencyKind {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly position: number;
}
