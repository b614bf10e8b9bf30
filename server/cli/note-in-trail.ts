import type { DataSource } from 'typeorm';
import { workerRole } from '../core/role.js';
import { inTransaction } from '../database/tenant-transaction.js';
import { knownJurisdictions } from './jurisdiction-choice.js';
import { systemEntry } from './system-entry.js';

export interface TrailPlace {
  readonly source: DataSource;
  readonly ownerUrl: string;
}

/** An entry in the trail of every jurisdiction: what happens to the whole database happens to each. */
export async function noteInTrail({ source, ownerUrl }: TrailPlace, action: string, after: unknown): Promise<void> {
  for (const { id: jurisdictionId } of await knownJurisdictions(source, ownerUrl))
    await inTransaction(source, { role: workerRole, jurisdictionId }, (transaction) =>
      systemEntry(transaction, { action, subjectType: 'Jurisdiction', after }),
    );
}
