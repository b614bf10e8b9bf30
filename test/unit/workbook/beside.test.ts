import { inPackage } from '../../../server/core/package-root.js';
import type * as Beside from '../../../server/workbook/beside.js';
import { readTableFile } from '../../../server/workbook/read-table-file.js';
import { writeWorkbook } from '../../../server/workbook/write-workbook.js';

// threads are loaded from the build
const { readTableFileBeside, writeWorkbookBeside } = (await import(inPackage('dist/server/workbook/beside.js'))) as typeof Beside;

const rows = Array.from({ length: 30_000 }, (_, row) => Array.from({ length: 8 }, (_, column) => `机关 ${row}-${column}`));
const plan = { sheets: [{ name: '大', columns: rows[0]!.map((header) => ({ header })), rows }] };

test('a file read or written in a thread is the same, and this thread goes on meanwhile', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 5);
  const bytes = await writeWorkbookBeside(plan);
  const sheets = await readTableFileBeside(bytes, '大.xlsx');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(20);
  expect(sheets).toEqual(await readTableFile(await writeWorkbook(plan), '大.xlsx'));
  expect(sheets[0]?.rows).toHaveLength(30_001);
});

test('a refusal comes out of the thread whole', async () => {
  const refusal = readTableFileBeside(new TextEncoder().encode('%PDF-1.7'), '数据.xlsx');
  await expect(refusal).rejects.toMatchObject({ code: 'FILE_DISGUISED', kind: 'invalid', details: { fileName: '数据.xlsx' } });
});
