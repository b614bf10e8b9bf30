import { publishSeededCycles } from '../../../seeds/publish-cycles.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { writeStatistics } from '../../../server/modules/statistic/statistic-writer.js';
import { openOwnerSource } from '../../support/data-source.js';
import { type EvaluationWorld, evaluationWorld, jurisdictionId } from '../evaluation/evaluation-world.js';

let world: EvaluationWorld;
let cycleId: string;

beforeAll(async () => {
  world = await evaluationWorld();
  cycleId = await world.cycleId('LAST_YEAR');
  await evaluateCycleNow(world.source, { jurisdictionId, cycleId, evaluationDay: '2026-07-10' });
  await publishSeededCycles(world.source);
});
afterAll(() => world.close());

interface Value {
  readonly level: string;
  readonly code: string;
  readonly peer_group: string;
  readonly points: string;
  readonly full_marks: string;
}

/** Every published value of the cycle, one simple list after another. */
async function values(): Promise<Value[]> {
  const below = (table: string, part: string): string =>
    `select '${part.toUpperCase()}' as level, p.code, c.peer_group, s.points, s.full_marks from ${table} s join scorecard c on c.id = s.scorecard_id
     join ${part} p on p.id = s.${part}_id where s.cycle_id = $1 and s.points is not null`;
  const total = `select 'TOTAL' as level, 'TOTAL' as code, peer_group, total as points, 1000000 as full_marks from scorecard where cycle_id = $1`;
  const parts = [total, below('category_score', 'category'), below('item_score', 'item'), below('score', 'indicator')];
  return (await Promise.all(parts.map((text) => world.read<Value>(text, [cycleId])))).flat();
}

const halfUp = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);
const mean = (shares: readonly bigint[]): string =>
  String(
    halfUp(
      shares.reduce((sum, share) => sum + share, 0n),
      BigInt(shares.length) * 100n,
    ) * 100n,
  );
/** The middle of the sorted shares, or halfway between the two. */
function median(shares: readonly bigint[]): string {
  const sorted = [...shares].sort((left, right) => Number(left - right));
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]] as [bigint, bigint];
  return String(halfUp(low + high, 200n) * 100n);
}

interface Statistic {
  readonly level: string;
  readonly code: string;
  readonly group_kind: string;
  readonly peer_group: string | null;
  readonly agency_count: number;
  readonly mean: string;
  readonly median: string;
  readonly lower_quartile: string | null;
}

const stored = (): Promise<Statistic[]> =>
  world.read('select * from cycle_statistic where cycle_id = $1 order by level, code, group_kind, peer_group', [cycleId]);

/** One indicator of each item that not everybody is scored on alike: the one that most are scored on, the first by code. */
async function keptBack(): Promise<string[]> {
  const rows = await world.read<{ item: string; code: string; card: string }>(
    `select n.item_id as item, n.code, s.scorecard_id as card from score s join indicator n on n.id = s.indicator_id
     where s.cycle_id = $1 and s.points is not null order by n.code`,
    [cycleId],
  );
  const kept: string[] = [];
  for (const item of new Set(rows.map((row) => row.item))) {
    const own = rows.filter((row) => row.item === item);
    const cards = [...new Set(own.map(({ card }) => card))];
    const patterns = new Set(
      cards.map((card) =>
        own
          .filter((row) => row.card === card)
          .map(({ code }) => code)
          .join(' '),
      ),
    );
    if (patterns.size === 1) continue;
    const everybody = own.find(({ code }) => own.filter((row) => row.code === code).length === cards.length);
    kept.push((everybody as { code: string }).code);
  }
  return kept;
}

test('the figures of the demonstration are those of its scores, where each agency has five others, quartiles where it has ten', async () => {
  const expected = new Map<string, string>();
  const all = await values();
  const kept = new Set((await keptBack()).map((code) => `INDICATOR ${code}`));
  expect(kept.size).toBeGreaterThan(3);
  const keys = [...new Set(all.map(({ level, code }) => `${level} ${code}`))].filter((key) => !kept.has(key));
  for (const key of keys) {
    const own = all.filter(({ level, code }) => `${level} ${code}` === key);
    const groups = ['DEPARTMENTS', 'PARTY_BODIES', 'TOWNS'].map((group) => own.filter(({ peer_group }) => peer_group === group));
    const rest = groups.filter(({ length }) => length < 6).flat().length;
    const put = (group: string, list: readonly Value[]): void => {
      const shares = list.map(({ points, full_marks }) => halfUp(BigInt(points) * 1_000_000n, BigInt(full_marks)));
      expected.set(`${key} ${group}`, `${list.length} ${mean(shares)} ${median(shares)} ${list.length > 10}`);
    };
    for (const group of groups) if (group.length >= 6) put(group[0]?.peer_group as string, group);
    if (own.length >= 6 && (rest === 0 || rest >= 6)) put('ALL', own);
  }
  const found = (await stored()).map((row) => [
    `${row.level} ${row.code} ${row.peer_group ?? 'ALL'}`,
    `${row.agency_count} ${row.mean} ${row.median} ${row.lower_quartile !== null}`,
  ]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  expect(found).toHaveLength(expected.size);
  // both sides of the rule occur
  const indicators = found.filter(([key]) => key?.startsWith('INDICATOR'));
  expect(indicators.length).toBeGreaterThan(150);
  expect(indicators.length).toBeLessThan(72 * 4);
});

/** Past every right: no role of the server removes figures. */
async function remove(): Promise<void> {
  const owner = await openOwnerSource(world.database.ownerUrl);
  await owner.query('delete from cycle_statistic where cycle_id = $1', [cycleId]);
  await owner.destroy();
}

test('they are written once; under larger sizes fewer, and never in part', async () => {
  const { actor } = await world.contextOf('approver');
  const brief = async () => (await stored()).map(({ level, code, peer_group, mean: value }) => `${level} ${code} ${peer_group} ${value}`);
  const before = await brief();
  const write = (sizes: { minimumOthers: number; quartileOthers: number }) =>
    inTransaction(world.source, actor, (transaction) => writeStatistics(transaction, cycleId, sizes));
  await expect(write({ minimumOthers: 5, quartileOthers: 10 })).rejects.toThrow('cycle_statistic_of_all_once');
  expect(await brief()).toEqual(before);
  await remove();
  const cut = inTransaction(world.source, actor, async (transaction) => {
    await writeStatistics(transaction, cycleId, { minimumOthers: 9, quartileOthers: 20 });
    throw new Error('cut short');
  });
  await expect(cut).rejects.toThrow('cut short');
  expect(await brief()).toEqual([]);
  await write({ minimumOthers: 9, quartileOthers: 20 });
  expect((await brief()).length).toBeLessThan(before.length);
  expect(
    (await stored()).every(({ agency_count, lower_quartile }) => agency_count >= 10 && (lower_quartile === null) === agency_count <= 20),
  ).toBe(true);
  await remove();
  await expect(write({ minimumOthers: 2, quartileOthers: 2 })).rejects.toThrow('cycle_statistic_large_enough');
  expect(await write({ minimumOthers: 5, quartileOthers: 10 })).toBe(before.length);
  expect(await brief()).toEqual(before);
});

test('an agency reads the figures of published cycles alone, and nobody of them writes any', async () => {
  const { actor } = await world.contextOf('agency01');
  const read = (publishedCycleIds: readonly string[]) =>
    inTransaction(world.source, { ...actor, publishedCycleIds }, (transaction) => transaction.query('select id from cycle_statistic'));
  expect(await read([cycleId])).toHaveLength((await stored()).length);
  expect(await read([])).toEqual([]);
  const reviewer = await world.contextOf('reviewer');
  await expect(
    inTransaction(world.source, reviewer.actor, (transaction) => transaction.query('select id from cycle_statistic')),
  ).rejects.toMatchObject({
    code: '42501',
  });
  for (const account of ['agency01', 'department', 'analyst']) {
    const { actor: writer } = await world.contextOf(account);
    await expect(
      inTransaction(world.source, writer, (transaction) => transaction.query('delete from cycle_statistic')),
    ).rejects.toMatchObject({
      code: '42501',
    });
  }
});
