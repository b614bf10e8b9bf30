import { newIdentifier } from '../../../server/core/identifier.js';
import { elsewhere, type MutationEntries, type MutationEntry, type Place } from './mutation-entry.js';

// Imports checked, committed, undone and discarded.

/** Another batch of the caller's jurisdiction, with no job at work on it. */
async function spareBatch({ owner, caller }: Place, state: 'CHECKED' | 'COMMITTED'): Promise<object> {
  const id = newIdentifier();
  const committedAt = state === 'COMMITTED' ? new Date().toISOString() : null;
  await owner.query(
    `insert into import_batch select (jsonb_populate_record(b, $2::jsonb)).* from import_batch b where b.jurisdiction_id = $1 limit 1`,
    [caller.home.jurisdictionId, JSON.stringify({ id, state, committed_at: committedAt, version: 2 })],
  );
  return { id, version: 2, idempotencyKey: newIdentifier() };
}

const step = (state: 'CHECKED' | 'COMMITTED', more: object = {}): MutationEntry => {
  const valid = async (place: Place): Promise<object> => ({ input: { ...(await spareBatch(place, state)), ...more } });
  return { allowed: ['DEPARTMENT'], valid, foreign: (place) => valid({ ...place, caller: elsewhere(place) }) };
};

export const importMutations: MutationEntries = {
  checkImport: step('CHECKED', { mapping: [{ column: 'B', field: 'name' }, { column: '备注' }] }),
  commitImport: step('CHECKED'),
  undoImport: step('COMMITTED', { reason: 'the file of last year' }),
  discardImport: step('CHECKED'),
};
