import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre';
import type { DataSource } from 'typeorm';
import { inPackage } from '../../../server/core/package-root.js';
import { type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { openOwnerSource } from '../../support/data-source.js';
import type { AccountName } from '../../support/world.js';
import { workbookParts, zipFile } from '../../unit/workbook/zip-file.js';

let served: ServedWorld;
let owner: DataSource;

beforeAll(async () => {
  served = await serveWorld();
  owner = await openOwnerSource(served.database.ownerUrl);
  await served.application.services.jobs.start();
});
afterAll(async () => {
  await owner?.destroy();
  await served?.close();
});

const console = { 'apollo-require-preflight': 'true', 'content-type': 'application/octet-stream' };
const tokenOf = (home: 'first' | 'second', account: AccountName) => ({ authorization: `Bearer ${served.caller(home, account).token}` });
const department = () => tokenOf('first', 'department');
const csv = Buffer.from('编码,名称\nLIBRARY,图书馆\n库 房,库房\n');

const send = (query: string, body: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Response> =>
  fetch(`${served.url}/imports?${query}`, { method: 'POST', body, headers });
const codeOf = async (response: Response): Promise<string> => {
  const { error, errors } = await response.json();
  return `${response.status} ${(error ?? errors[0].extensions).code}`;
};
const batches = async (): Promise<number> =>
  ((await owner.query('select count(*)::int as count from import_batch')) as { count: number }[])[0]?.count ?? 0;
const entriesOf = (response: Response): Promise<unknown[]> =>
  owner.query('select action, outcome, reason from audit_entry where request_id = $1', [response.headers.get('x-request-id')]);

interface Shown {
  readonly state: string;
  readonly version: number;
  readonly errorCount: number;
  readonly report: { readonly findings: readonly { readonly address: string; readonly code: string }[] };
}

async function settled(id: string, caller = served.caller('first', 'department')): Promise<Shown> {
  for (;;) {
    const { body } = await served.ask<{ importBatch: Shown }>(
      caller,
      'query ($id: ID!) { importBatch(id: $id) { state version errorCount report } }',
      { id },
    );
    const batch = body.data?.importBatch;
    if (batch && batch.state !== 'UPLOADED') return batch;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a file is taken, checked at once by the runner, and the record says what is wrong', async () => {
  const response = await send('kind=sectors&fileName=%E9%A2%86%E5%9F%9F.csv', csv, { ...console, ...department() });
  expect([response.status, await entriesOf(response)]).toEqual([201, [{ action: 'uploadImport', outcome: 'COMMITTED', reason: null }]]);
  const { id } = await response.json();
  expect(await settled(id)).toMatchObject({
    state: 'FAULTY',
    errorCount: 1,
    report: { findings: [{ address: 'A3', code: 'CODE_MISSHAPEN' }] },
  });
  const marked = await fetch(`${served.url}/imports/${id}/marked`, { headers: { ...department(), 'accept-language': 'zh' } });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await marked.arrayBuffer());
  const cell = workbook.worksheets[0]?.getCell('A3');
  expect([cell?.text, JSON.stringify(cell?.note), JSON.stringify(cell?.fill)]).toEqual([
    '库 房',
    expect.stringContaining('公式要引用这个编码'),
    expect.stringContaining('F8D7DA'),
  ]);
  const [foreign, nobody] = await Promise.all(
    [tokenOf('second', 'department'), tokenOf('first', 'agency01')].map((headers) =>
      fetch(`${served.url}/imports/${id}/marked`, { headers }),
    ),
  );
  expect([await codeOf(foreign as Response), await codeOf(nobody as Response)]).toEqual([
    '404 IMPORT_NOT_FOUND',
    '403 COMMAND_NOT_ALLOWED',
  ]);
});

test('the same idempotency key answers with the first batch', async () => {
  const headers = { ...console, ...department(), 'idempotency-key': 'upload-once-1' };
  const first = await (await send('kind=sectors&fileName=a.csv', csv, headers)).json();
  const count = await batches();
  expect(await (await send('kind=sectors&fileName=a.csv', csv, headers)).json()).toEqual(first);
  expect(await codeOf(await send('kind=sectors&fileName=b.csv', csv, headers))).toBe('409 IDEMPOTENCY_KEY_REUSED');
  expect(await batches()).toBe(count);
});

test('nobody, another role, another site, another kind of body, too large, and a kind that is none: refused, nothing kept', async () => {
  const count = await batches();
  const query = 'kind=sectors&fileName=a.csv';
  const { 'apollo-require-preflight': _, ...plain } = console;
  const large = new Uint8Array(20 * 1024 * 1024 + 1);
  expect(await codeOf(await send(query, csv, console))).toBe('401 UNAUTHENTICATED');
  expect(await codeOf(await send(query, csv, { ...plain, ...department() }))).toBe('403 IMPORT_NOT_FROM_CONSOLE');
  expect(await codeOf(await send(query, csv, { ...console, ...department(), 'content-type': 'text/csv' }))).toBe('400 IMPORT_BODY_MISSING');
  const tooLarge = await send(query, large, { ...console, ...department() });
  expect(await entriesOf(tooLarge)).toEqual([{ action: 'uploadImport', outcome: 'DENIED', reason: 'IMPORT_FILE_TOO_LARGE' }]);
  expect(await codeOf(tooLarge)).toBe('400 IMPORT_FILE_TOO_LARGE');
  expect(await codeOf(await send('kind=figures&fileName=a.csv', csv, { ...console, ...department() }))).toBe('400 IMPORT_KIND_UNKNOWN');
  expect(await codeOf(await send('kind=sectors', csv, { ...console, ...department() }))).toBe('400 IMPORT_FILE_NAME_INVALID');
  const refused = await send(query, csv, { ...console, ...tokenOf('first', 'agency01') });
  expect(await entriesOf(refused)).toEqual([{ action: 'uploadImport', outcome: 'DENIED', reason: 'COMMAND_NOT_ALLOWED' }]);
  expect(await codeOf(refused)).toBe('403 COMMAND_NOT_ALLOWED');
  expect(await batches()).toBe(count);
});

const fixture = (name: string): Buffer<ArrayBuffer> => Buffer.from(readFileSync(inPackage(`test/unit/workbook/files/${name}`)));
const withPart = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(zipFile([...workbookParts(''), { path, content: 'x' }]));
const locked = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }], encryption: { password: 'p', spinCount: 1 } }));

test.each<[string, string, () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>]>([
  ['a picture', 'FILE_DISGUISED', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a web page', 'FILE_DISGUISED', () => Buffer.from('\ufeff<html><table><tr><td>1</td></tr></table>')],
  ['an archive', 'FILE_DISGUISED', () => new Uint8Array(zipFile([{ path: 'readme.txt', content: 'x' }]))],
  ['an old .xls', 'WORKBOOK_OF_OTHER_FORMAT', () => fixture('libreoffice.xls')],
  ['a workbook cut off', 'WORKBOOK_BROKEN', () => fixture('libreoffice.xlsx').subarray(0, 4000)],
  ['a workbook behind a password', 'WORKBOOK_ENCRYPTED', locked],
  ['a workbook with macros', 'WORKBOOK_HAS_MACROS', () => withPart('xl/vbaProject.bin')],
])('%s is refused at once as %s: audited as denied, nothing kept', async (_what, code, bytes) => {
  const count = await batches();
  const response = await send('kind=sectors&fileName=a.xlsx', await bytes(), { ...console, ...department() });
  expect(await entriesOf(response)).toEqual([{ action: 'uploadImport', outcome: 'DENIED', reason: code }]);
  expect([await codeOf(response), await batches()]).toEqual([`400 ${code}`, count]);
});

test('a batch is shown to its department alone', async () => {
  const { id } = await (await send('kind=sectors&fileName=c.csv', csv, { ...console, ...department() })).json();
  const question = 'query ($id: ID!) { importBatch(id: $id) { id } }';
  expect((await served.ask(served.caller('first', 'department'), question, { id })).body.data).toEqual({ importBatch: { id } });
  expect((await served.ask(served.caller('second', 'department'), question, { id })).body.data).toEqual({ importBatch: null });
  expect((await served.ask(served.caller('first', 'analyst'), question, { id })).body.errors).toHaveLength(1);
});

test('the template offers the jurisdiction’s own codes, explains itself, and what is filled in can be imported', async () => {
  const response = await fetch(`${served.url}/imports/template?kind=agencies&language=zh`, { headers: department() });
  expect([response.status, response.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringContaining(encodeURIComponent('机关单位 导入模板.xlsx')),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  const [table, instructions] = workbook.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet];
  expect([table.name, instructions.name, table.views[0]?.state]).toEqual(['机关单位', '说明', 'frozen']);
  expect(JSON.stringify(table.getCell('D1').note)).toContain('领域的编码或名称');
  expect(JSON.stringify(table.getCell('D2').dataValidation)).not.toContain('GOVERNMENT');
  expect(table.getRow(1).values).toEqual(expect.arrayContaining(['领域#编码', '单位层级#编码', '上级单位#编码']));
  expect(instructions.getCell('D2').text).toBe('A01');
  ['H01', '模板填的局', '', '政府部门', '正科级', '', 'first第1局'].forEach((text, index) => {
    table.getCell(2, index + 1).value = text;
  });
  const filled = new Uint8Array(await workbook.xlsx.writeBuffer());
  const { id } = await (await send('kind=agencies&fileName=a.xlsx', filled, { ...console, ...department() })).json();
  expect(await settled(id)).toMatchObject({ state: 'CHECKED', errorCount: 0 });
});

test('the template in English; a kind that is none; nobody', async () => {
  const english = await fetch(`${served.url}/imports/template?kind=facts&language=en`, { headers: department() });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await english.arrayBuffer());
  expect(workbook.getWorksheet(1)?.getRow(1).values).toEqual([
    undefined,
    ...['Agency*', 'Data element*', 'Period*', 'Value*', 'Source', 'Reason for correction', 'Agency#code', 'Data element#code'],
  ]);
  expect(await codeOf(await fetch(`${served.url}/imports/template?kind=x`, { headers: department() }))).toBe('400 IMPORT_KIND_UNKNOWN');
  expect(await codeOf(await fetch(`${served.url}/imports/template?kind=facts`))).toBe('401 UNAUTHENTICATED');
  const agency = await fetch(`${served.url}/imports/template?kind=facts`, { headers: tokenOf('first', 'agency01') });
  expect(await codeOf(agency)).toBe('403 COMMAND_NOT_ALLOWED');
});
