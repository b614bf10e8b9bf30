import type { Tenancy } from '../core/request-context.js';

export type Row = Readonly<Record<string, unknown>>;

/**
 * Which rows of a table a role reaches, within its jurisdiction. `sql` is the text of the policy: no sub-query, no list longer
 * than 32. `matches` says the same of a row in memory (columns by their database names): the tests' second opinion.
 */
export interface RowRule {
  readonly name: string;
  /** database names of the columns it reads */
  readonly columns: readonly string[];
  readonly sql: string;
  readonly matches: (row: Row, tenancy: Tenancy, now: Date) => boolean;
}

const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')::uuid`;

/** Every row of the jurisdiction. */
export const everyRow: RowRule = { name: 'everyRow', columns: [], sql: '', matches: () => true };

/** Rows that belong to the agency of the grant. */
export const ofOwnAgency = (column = 'agency_id'): RowRule => ({
  name: `ofOwnAgency(${column})`,
  columns: [column],
  sql: `${column} = ${setting('agency')}`,
  matches: (row, tenancy) => tenancy.agencyId !== undefined && row[column] === tenancy.agencyId,
});

/** Rows of the account that is signed in. */
export const ofOwnAccount = (column = 'account_id'): RowRule => ({
  name: `ofOwnAccount(${column})`,
  columns: [column],
  sql: `${column} = ${setting('account')}`,
  matches: (row, tenancy) => tenancy.accountId !== undefined && row[column] === tenancy.accountId,
});

/** Rows whose cycle is published. */
export const ofPublishedCycle = (column = 'cycle_id'): RowRule => ({
  name: `ofPublishedCycle(${column})`,
  columns: [column],
  sql: `${column} = any (string_to_array(nullif(current_setting('app.published_cycles', true), ''), ',')::uuid[])`,
  matches: (row, tenancy) => (tenancy.publishedCycleIds ?? []).includes(String(row[column])),
});

/** Rows whose time has not run out. */
export const untilExpired = (column = 'expires_at'): RowRule => ({
  name: `untilExpired(${column})`,
  columns: [column],
  sql: `${column} > now()`,
  matches: (row, _tenancy, now) => new Date(row[column] as string | Date) > now,
});

export const both = (left: RowRule, right: RowRule): RowRule => ({
  name: `${left.name} and ${right.name}`,
  columns: [...left.columns, ...right.columns],
  sql: [left.sql, right.sql].filter(Boolean).join(' and '),
  matches: (row, tenancy, now) => left.matches(row, tenancy, now) && right.matches(row, tenancy, now),
});

const jurisdiction = `jurisdiction_id = ${setting('jurisdiction')}`;

/** The whole condition of a policy: the jurisdiction first, always. */
export const policyCondition = (rule: RowRule): string => (rule.sql ? `${jurisdiction} and ${rule.sql}` : jurisdiction);

export const reaches = (rule: RowRule, row: Row, tenancy: Tenancy, now: Date): boolean =>
  row['jurisdiction_id'] === tenancy.jurisdictionId && rule.matches(row, tenancy, now);
