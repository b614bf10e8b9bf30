import type { DatabaseRole } from '../core/role.js';

/** What the graph asks of the access machinery, by names of the catalogue; it is asked before any SQL is sent. */
export interface GraphAccess {
  canReadNoun(role: DatabaseRole, noun: string): boolean;
  canReadColumn(role: DatabaseRole, noun: string, leaf: string): boolean;
  /** Every role that reads a row of `source` through `edge` also reads the row of `target` behind it: only then may the field be non-null. */
  readsAllOf(source: string, edge: string, target: string): boolean;
}
