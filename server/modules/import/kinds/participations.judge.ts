import { newIdentifier } from '../../../core/identifier.js';
import { say } from '../../../core/language.js';
import { Participation } from '../../cycle/participation.model.js';
import { inserted, type JudgeMaker, outcomeOf, updated } from '../import-judge.js';
import { readWord } from '../read-word.js';
import type { RowCheck } from '../row-check.js';
import { RowKeys } from '../row-keys.js';
import { type CycleEntry, readAgencies, readCycles } from './read-directories.js';
import { participationKinds } from './reporting.columns.js';

interface Stored {
  readonly id: string;
  readonly cycleId: string;
  readonly agencyId: string;
  readonly kind: string;
}

/** Who takes part is settled before a cycle is opened: from then on there are marks to give. */
export const participationJudge: JudgeMaker = async ({ transaction }) => {
  const agencies = await readAgencies(transaction);
  const cycles = await readCycles(transaction);
  const stored = await transaction.query<Stored>(
    `select p.id, p.cycle_id as "cycleId", p.agency_id as "agencyId", p.kind from participation p
     join cycle c on c.jurisdiction_id = p.jurisdiction_id and c.id = p.cycle_id where c.state = 'DRAFT'`,
  );
  const known = new Map(stored.map((entry) => [`${entry.cycleId} ${entry.agencyId}`, entry]));
  const keys = new RowKeys();
  return {
    judge(row) {
      const cycle = draftCycle(
        row,
        row.need('cycle', (text) => cycles.find(text)),
      );
      const agency = row.need('agency', (text) => agencies.find(text));
      const kind = row.need('kind', (text) => readWord(text, participationKinds));
      if (!cycle || !agency || !kind) return undefined;
      const key = `${cycle.id} ${agency.id}`;
      if (!keys.take(row, 'agency', key)) return undefined;
      const former = known.get(key);
      if (former) return outcomeOf(updated(Participation, former.id, { kind: former.kind }, { kind }), false);
      return outcomeOf([inserted(Participation, newIdentifier(), { cycleId: cycle.id, agencyId: agency.id, kind })], true);
    },
  };
};

function draftCycle(row: RowCheck, cycle: CycleEntry | undefined): CycleEntry | undefined {
  if (!cycle || cycle.state === 'DRAFT') return cycle;
  return row.fail('cycle', {
    code: 'CYCLE_NOT_DRAFT',
    message: say(`考核周期 ${cycle.code} 已开启，参评单位不再更改`, `Cycle ${cycle.code} has been opened; who takes part is settled`),
    suggestion: say('只能为未开启的周期导入参评单位', 'Import this for a cycle that is still a draft'),
  });
}
