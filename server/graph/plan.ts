import type { Statement } from './compile.js';

export interface Plan extends Statement {
  /** of the prepared statement: one per text and role, since PostgreSQL plans anew when the role changes */
  readonly name: string;
}

/** A plan and the parameters of one request. */
export interface Bound {
  readonly plan: Plan;
  readonly values: readonly unknown[];
}
