import type { DataSource } from 'typeorm';
import type { Role } from '../../../server/core/role.js';
import type { Caller, ServedWorld } from './served-world.js';

/** One mutation, as the tests of all mutations need to know it. */
export interface MutationEntry {
  readonly allowed: readonly Role[];
  /** arguments that are right for this caller; may first put in place what they name */
  readonly valid: (place: Place) => Promise<object>;
  /** arguments that name something of another jurisdiction; absent where nothing is named */
  readonly foreign?: (place: Place) => Promise<object>;
  /** it changes nothing but the audit trail, in which it is an entry of its own */
  readonly isOnlyLookedAt?: boolean;
}

export type MutationEntries = Readonly<Record<string, MutationEntry>>;

export interface Place {
  readonly served: ServedWorld;
  readonly owner: DataSource;
  readonly caller: Caller;
}

/** The same account of the other jurisdiction. */
export const elsewhere = ({ served, caller }: Place): Caller =>
  served.callers.find(({ home, account }) => home !== caller.home && account === caller.account) as Caller;
