import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { readAgencySources } from '../../../server/modules/cycle/agency-source.js';
import { compiledRubricOf } from '../../../server/modules/cycle/compiled-cycle.js';
import { readPinnedCycle } from '../../../server/modules/cycle/pinned-cycle.js';
import { carriedElements } from '../../../server/modules/cycle/wanted-periods.js';
import { writeWorkbook } from '../../../server/workbook/write-workbook.js';
import { type ImportWorld, importWorld, told } from './import-world.js';

let world: ImportWorld;
let year: number;

beforeAll(async () => {
  world = await importWorld();
  year = world.year;
});
afterAll(() => world?.close());

/** 编码,名称 / CLINIC,诊所 in the encoding that spreadsheets in China save by default. */
const gb18030 = Buffer.from('b1e0c2eb2cc3fbb3c60a434c494e49432cd5efcbf90a', 'hex');

test('a CSV in GB18030, one in UTF-8 with its mark, and one with semicolons', async () => {
  const files = [gb18030, Buffer.from('\ufeff编码,名称\nDEPOT,仓库\n'), Buffer.from('Code;Name;English name\nSTATION;车站;Station\n')];
  for (const bytes of files) expect((await world.bringFile('sectors', 'a.csv', bytes)).counts).toMatchObject({ rows: 1, new: 1 });
  expect(
    await world.read(`select code, name from sector where jurisdiction_id = $1 and code in ('CLINIC', 'DEPOT', 'STATION') order by 1`),
  ).toEqual([
    { code: 'CLINIC', name: '诊所' },
    { code: 'DEPOT', name: '仓库' },
    { code: 'STATION', name: '车站' },
  ]);
});

test('headers in either language, with stars and remarks, in any order, below a title, on the sheet that fits best', async () => {
  const bytes = await writeWorkbook({
    sheets: [
      { name: '封面', columns: [{ header: '填报说明' }, { header: '名称' }], rows: [['请填写', '第二张表']] },
      {
        name: '数据',
        columns: [{ header: '领域一览表' }, { header: '' }, { header: '' }],
        rows: [
          ['English Name', '名称（中文）*', '领域编码'],
          ['Museums', '场馆', 'MUSEUM'],
          [null, null, null],
          ['Parks', '公园', 'PARK'],
        ],
      },
    ],
  });
  const done = await world.bringFile('sectors', 'a.xlsx', bytes);
  expect([told(done), done.counts.new]).toEqual([[], 2]);
  expect(done.columns.map(({ address, field }) => `${address} ${field}`)).toEqual(['A nameEn', 'B name', 'C code']);
});

test('a file of the command line leaves its entries under the code cli; a dry run leaves a batch that can be committed', async () => {
  const { batchId, isCommitted } = await world.bring('sectors', [{ code: 'BANK', name: '银行' }], true);
  expect([isCommitted, (await world.batch(batchId)).state]).toEqual([false, 'CHECKED']);
  const done = await world.bring('sectors', [{ code: 'BANK', name: '银行' }]);
  expect(
    await world.read(
      'select action, account_code, role, outcome from audit_entry where jurisdiction_id = $1 and subject_id = any ($2::text[]) order by id',
      [batchId, done.batchId],
    ),
  ).toEqual(
    ['uploadImport', 'uploadImport', 'commitImport'].map((action) => ({
      action,
      account_code: 'cli',
      role: 'WORKER',
      outcome: 'COMMITTED',
    })),
  );
});

test('an evaluation reads the former value once a correction is withdrawn', async () => {
  const { jurisdictionId, cycleIds } = world.world.first;
  const valueRead = (): Promise<string | undefined> =>
    inTransaction(world.world.source, { role: 'WORKER', jurisdictionId }, async (transaction) => {
      const cycle = await readPinnedCycle(transaction, cycleIds.unpublished);
      const [source] = await readAgencySources(
        transaction,
        cycle,
        carriedElements(compiledRubricOf(cycle)),
        world.world.first.agencyId('A02'),
      );
      const facts = JSON.parse(source?.facts ?? '[]') as [string, string, string, string][];
      return facts.find(([element, period]) => element === cycle.rows.elements['tasksDone'] && period === `${year}Q1`)?.[3];
    });
  expect(await valueRead()).toBe('70000');
  const fact = { agency: 'A02', element: 'tasksDone', period: `${year}Q1`, value: '8', reason: '漏计一项' };
  const { batchId } = await world.bring('facts', [fact]);
  expect(await valueRead()).toBe('80000');
  await world.undo(batchId);
  expect(await valueRead()).toBe('70000');
});
