import { newIdentifier } from '../../../server/core/identifier.js';
import { digitsOf } from '../evaluation/digits.js';
import { type CorrectionWorld, correctionWorld, type FactPlaced } from './correction-world.js';

let world: CorrectionWorld;
let fact: FactPlaced;

beforeAll(async () => {
  world = await correctionWorld();
  fact = await world.factOf('A01', 'partyDaysHeld', '2025Q3');
});
afterAll(() => world?.close());

const facts = async (): Promise<string> => (await world.read<{ n: string }>('select count(*) as n from fact'))[0]?.n as string;
const stale = (): Promise<{ agency: string; cycle: string }[]> =>
  world.read(
    `select a.code as agency, c.code as cycle from scorecard s join agency a on a.id = s.agency_id join cycle c on c.id = s.cycle_id where s.state = 'STALE' order by 2, 1`,
  );
const input = (more: object = {}) => ({
  ...{ agencyId: fact.agencyId, dataElementId: fact.dataElementId, period: fact.period },
  ...{ value: String(BigInt(fact.value) / 10_000n + 1n), source: '重新核对台账', reason: '漏计一次', idempotencyKey: newIdentifier() },
  ...more,
});
const entries = (requestId: string) =>
  world.read<{ outcome: string; reason: string }>('select outcome, reason, before, after from audit_entry where request_id = $1', [
    requestId,
  ]);

test.each([
  ['a period of another kind', { period: '2025M07' }, 'PERIOD_NOT_OF_ELEMENT'],
  ['a period that is none', { period: '2025Q5' }, 'PERIOD_NOT_OF_ELEMENT'],
  ['more decimals than the element has', { value: '3.25' }, 'VALUE_HAS_TOO_MANY_PLACES'],
  ['a reason of one character', { reason: '改' }, 'TEXT_OUT_OF_LENGTH'],
  ['a reason of blanks', { reason: '    ' }, 'TEXT_OUT_OF_LENGTH'],
  ['no source', { source: '' }, 'TEXT_OUT_OF_LENGTH'],
  ['an agency that is not there', { agencyId: newIdentifier() }, 'AGENCY_NOT_FOUND'],
  ['an element that is no id', { dataElementId: 'x' }, 'DATA_ELEMENT_NOT_FOUND'],
  ['a place where nothing is in force', { period: '2031Q1' }, 'NO_FACT_IN_FORCE'],
])('%s is refused with its code, leaves one entry and changes nothing', async (_, more, code) => {
  const context = await world.fresh('department');
  const [before, staleBefore] = [await facts(), await stale()];
  await expect(world.facts.correct(context, input(more))).rejects.toMatchObject({ code });
  expect([await facts(), await stale()]).toEqual([before, staleBefore]);
  expect(await entries(context.requestId)).toMatchObject([{ outcome: 'DENIED', reason: code }]);
});

test('the value that is in force already is no correction', async () => {
  const same = String(BigInt(fact.value) / 10_000n);
  await expect(world.facts.correct(await world.fresh('department'), input({ value: same }))).rejects.toMatchObject({
    code: 'FACT_UNCHANGED',
  });
});

test('only the department records and corrects values', async () => {
  for (const account of ['approver', 'analyst', 'agency01', 'system']) {
    await expect(world.facts.correct(await world.fresh(account), input())).rejects.toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
    await expect(world.facts.record(await world.fresh(account), input())).rejects.toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
  }
});

test('a first value is recorded once; where one is in force it is refused', async () => {
  const place = input({ period: '2027Q1' });
  await expect(world.facts.record(await world.fresh('department'), input())).rejects.toMatchObject({ code: 'FACT_ALREADY_THERE' });
  const settled = await Promise.allSettled([
    world.facts.record(await world.fresh('department'), { ...place, idempotencyKey: newIdentifier() }),
    world.facts.record(await world.fresh('department'), { ...place, idempotencyKey: newIdentifier() }),
  ]);
  expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await world.read(`select value, supersedes_id from fact where period = '2027Q1'`)).toEqual([
    { value: String(BigInt(place.value) * 10_000n), supersedes_id: null },
  ]);
  expect(await stale()).toEqual([]);
});

test('a correction supersedes, marks the scorecard that read the value, and changes no digit; a repeated key gives the first answer', async () => {
  const cycleId = await world.cycleId('LAST_YEAR');
  const digits = await digitsOf(world.read, cycleId);
  const asked = input();
  const context = await world.fresh('department');
  const { id } = await world.facts.correct(context, asked);
  expect(await world.facts.correct(await world.fresh('department'), asked)).toEqual({ id });
  expect(await world.read('select supersedes_id, reason from fact where id = $1', [id])).toEqual([
    { supersedes_id: fact.id, reason: '漏计一次' },
  ]);
  // last year's cycle read it; this year's carries no such element
  expect(await stale()).toEqual([{ agency: 'A01', cycle: 'LAST_YEAR' }]);
  expect(await digitsOf(world.read, cycleId)).toEqual(digits);
  expect(await entries(context.requestId)).toMatchObject([
    { outcome: 'COMMITTED', reason: '漏计一次', before: { fact: fact.id }, after: { fact: id, staleScorecards: 1 } },
  ]);
});

test('of two corrections at once one wins and the other corrects the winner', async () => {
  const values = [7, 8].map((add) => String(BigInt(fact.value) / 10_000n + BigInt(add)));
  const context = await world.fresh('department');
  await Promise.all(values.map((value) => world.facts.correct({ ...context, requestId: newIdentifier() }, input({ value }))));
  const inForce = await world.read(
    `select f.id from fact f where f.agency_id = $1 and f.data_element_id = $2 and f.period = $3 and not exists (select from fact l where l.supersedes_id = f.id)`,
    [fact.agencyId, fact.dataElementId, fact.period],
  );
  expect(inForce).toHaveLength(1);
});
