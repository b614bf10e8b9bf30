import pg from 'pg';
import type { DataSource } from 'typeorm';
import { workerRole } from '../core/role.js';
import { inTransaction } from '../database/tenant-transaction.js';
import { NoJurisdiction } from './cli.errors.js';

export interface KnownJurisdiction {
  readonly id: string;
  readonly code: string;
}

/** Row security shows one jurisdiction at a time; which there are, the owner knows from the names for signing in. */
export async function knownJurisdictions(source: DataSource, ownerUrl: string): Promise<KnownJurisdiction[]> {
  const found: KnownJurisdiction[] = [];
  for (const id of await jurisdictionIds(ownerUrl)) {
    const rows = await inTransaction(source, { role: workerRole, jurisdictionId: id }, (transaction) =>
      transaction.query<{ code: string }>('select code from jurisdiction'),
    );
    found.push(...rows.map(({ code }) => ({ id, code })));
  }
  return found;
}

async function jurisdictionIds(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('select distinct jurisdiction_id as id from auth.sign_in_name order by 1');
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

/** The one that is named, or the only one there is. */
export async function chosenJurisdiction(source: DataSource, ownerUrl: string, code: string | undefined): Promise<KnownJurisdiction> {
  const known = await knownJurisdictions(source, ownerUrl);
  const fitting = known.filter((each) => code === undefined || each.code === code);
  const codes = known.map((each) => each.code);
  if (!fitting[0] || fitting.length > 1) throw new NoJurisdiction(code, codes);
  return fitting[0];
}
