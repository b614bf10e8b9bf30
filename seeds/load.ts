import type { DataSource } from 'typeorm';
import { inTransaction } from '../server/database/tenant-transaction.js';
import { hashPasswords, insertAccounts, type Passwords } from './accounts.js';
import { publishConfiguration } from './configuration.js';
import { insertCycles } from './cycles.js';
import { insertFacts } from './facts.js';
import { insertOrganization } from './organization.js';
import { insertPersons } from './persons.js';
import { readJurisdiction, seededJurisdictions } from './seed-files.js';
import { seedIdentifier } from './seed-identifiers.js';
import { asWorker, type SeedInput, type SeedScope, seedScope } from './seed-scope.js';

const lock = 8240;

export interface LoadInput {
  /** of the pool's login role: the loader acts as WORKER and as the seeded accounts */
  readonly source: DataSource;
  /** `YYYY-MM-DD`; the day of the first load stays */
  readonly anchorOn: string;
  readonly passwords: Passwords;
}

export const jurisdictionIdOf = (code: string): string => seedIdentifier(code, 'jurisdiction', code, 0);

/** Loads both jurisdictions of the demonstration; what is there already stays as it is. Cycles are left OPEN: see `publishSeededCycles`. */
export async function loadDemonstration(input: LoadInput): Promise<void> {
  for (const folder of await seededJurisdictions()) await loadJurisdiction(folder, input);
}

/** @param folder under `seeds/data` */
export async function loadJurisdiction(folder: string, { source, anchorOn, passwords }: LoadInput): Promise<void> {
  const firstAnchor = await anchorOf(source, jurisdictionIdOf(folder));
  const { seed, calendar } = await readJurisdiction(folder, firstAnchor ?? anchorOn);
  await loadSeed({ source, seed, calendar }, passwords);
}

/** The day of the first load, or null before it. */
export async function anchorOf(source: DataSource, jurisdictionId: string): Promise<string | null> {
  const rows = await inTransaction(source, { role: 'WORKER', jurisdictionId }, (transaction) =>
    transaction.query<{ anchor: string | null }>('select anchor_on::text as anchor from jurisdiction where id = $1', [jurisdictionId]),
  );
  return rows[0]?.anchor ?? null;
}

/**
 * Loads what a seed says in three parts, each whole or not at all: what stands before any configuration, the configuration
 * step by step, and the cycles that are pinned to it. A part that is there is left alone. Two loads at once take turns, for
 * which the pool needs two connections.
 */
export async function loadSeed(input: SeedInput, passwords: Passwords): Promise<SeedScope> {
  const scope = seedScope(input);
  const turn = input.source.createQueryRunner();
  try {
    await turn.query('select pg_advisory_lock($1)', [lock]);
    if (!(await isThere(scope, 'jurisdiction'))) await loadFoundation(scope, passwords);
    await publishConfiguration(scope);
    if (!(await isThere(scope, 'cycle'))) await asWorker(scope, (transaction) => insertCycles(transaction, scope));
    return scope;
  } finally {
    await turn.query('select pg_advisory_unlock($1)', [lock]).catch(() => undefined);
    await turn.release();
  }
}

const isThere = (scope: SeedScope, table: 'jurisdiction' | 'cycle'): Promise<boolean> =>
  asWorker(scope, async (transaction) => (await transaction.query(`select 1 from ${table} limit 1`)).length > 0);

async function loadFoundation(scope: SeedScope, passwords: Passwords): Promise<void> {
  const hashes = await hashPasswords(scope, passwords);
  await asWorker(scope, async (transaction) => {
    await insertOrganization(transaction, scope);
    await insertPersons(transaction, scope);
    await insertAccounts(transaction, scope, hashes);
    await insertFacts(transaction, scope);
  });
}
