import { rubricDocument } from '../../../server/engine/documents/rubric.js';
import { writeDocumentWorkbook } from '../../../server/modules/document-workbook/write-document-workbook.js';
import { writeWorkbook } from '../../../server/workbook/write-workbook.js';
import { answerOf, refusalIn, type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { configurationService, newRubric, rubricAt } from '../../support/configuration.js';
import { openOwnerSource } from '../../support/data-source.js';
import { workbookParts, zipFile } from '../../unit/workbook/zip-file.js';

let served: ServedWorld;
let versionId: string;
const content = newRubric();

beforeAll(async () => {
  served = await serveWorld();
  const { first } = served.world;
  const path = {
    service: configurationService(served.world),
    author: first.contextOf('department'),
    approver: first.contextOf('approver'),
  };
  versionId = (await rubricAt(path, 'DRAFT', content)).id;
});
afterAll(() => served?.close());

type Home = 'first' | 'second';
type Account = Parameters<ServedWorld['caller']>[1];
const cookieOf = (home: Home, account: Account) => ({
  cookie: `zelian_session=${served.caller(home, account).session}`,
  'accept-language': 'en',
});
const download = (home: Home, account: Account, id = versionId) =>
  fetch(`${served.url}/documents/versions/${id}.xlsx`, { headers: cookieOf(home, account) });
const upload = (account: Account, bytes: Uint8Array, headers: Record<string, string> = { 'x-requested-with': 'test' }) =>
  fetch(`${served.url}/documents/workbook`, {
    method: 'POST',
    headers: { ...cookieOf('first', account), 'content-type': 'application/octet-stream', ...headers },
    body: Buffer.from(bytes),
  });

test('a version goes out as a workbook and comes back as its content; nothing is stored', async () => {
  const owner = await openOwnerSource(served.database.ownerUrl);
  const count = () => owner.query('select count(*) from config_version');
  const before = await count();
  const answer = await download('first', 'department');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')]);
  const back = await upload('department', new Uint8Array(await answer.arrayBuffer()));
  expect([back.status, await back.json()]).toEqual([200, { content: rubricDocument.parse(content) }]);
  expect(await count()).toEqual(before);
  await owner.destroy();
});

test('a version of another jurisdiction is not there, and an agency reads none', async () => {
  const foreign = await answerOf(await download('second', 'department'));
  expect([foreign.status, refusalIn(foreign).code]).toEqual([404, 'CONFIG_VERSION_NOT_FOUND']);
  expect((await download('first', 'department', 'nothing')).status).toBe(404);
  expect((await download('first', 'agency01')).status).toBe(403);
  expect((await fetch(`${served.url}/documents/versions/${versionId}.xlsx`)).status).toBe(401);
});

test('only a department hands in a workbook, and only from the console', async () => {
  const bytes = await writeDocumentWorkbook(rubricDocument.parse(content));
  for (const account of ['agency01', 'approver'] as const) expect((await upload(account, bytes)).status).toBe(403);
  const elsewhere = await answerOf(await upload('department', bytes, {}));
  expect(refusalIn(elsewhere).code).toBe('WORKBOOK_NOT_FROM_CONSOLE');
});

test('a wrong cell comes back as the marked workbook; another workbook is refused', async () => {
  const wrong = JSON.parse(JSON.stringify(rubricDocument.parse(content)));
  wrong.categories[0].items[0].indicators[0].measure = 'GUESSED';
  const answer = await upload('department', await writeDocumentWorkbook(wrong));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([422, expect.stringContaining('spreadsheetml')]);
  const other = await writeWorkbook({ sheets: [{ name: 'Sheet1', columns: [{ header: 'a' }], rows: [['b']] }] });
  expect(refusalIn(await answerOf(await upload('department', other))).code).toBe('NO_DOCUMENT_WORKBOOK');
});

const million = 1_000_000;
const sheets: [string, string, string][] = [
  ['of figures', '<row><c><v>1</v></c></row>', 'TOO_MANY_ROWS'],
  ['of words', '<row><c t="inlineStr"><is><t>a cell of a table that is no document</t></is></c></row>', 'FILE_UNPACKED_TOO_LARGE'],
];
test.each(sheets)(
  'a workbook of a million rows %s is refused with a sentence, in bounded memory, and nothing is stored',
  async (_what, row, code) => {
    const bytes = zipFile(workbookParts(row.repeat(million)));
    expect(bytes.byteLength).toBeLessThan(2 ** 20);
    const owner = await openOwnerSource(served.database.ownerUrl);
    const count = () => owner.query('select count(*) from config_version');
    const before = await count();
    const most = process.memoryUsage().rss + 700 * 2 ** 20;
    const refusal = refusalIn(await answerOf(await upload('department', bytes)));
    expect(refusal).toMatchObject({ code, message: expect.stringContaining('far larger than any rubric') });
    expect(process.memoryUsage().rss).toBeLessThan(most);
    expect(await count()).toEqual(before);
    await owner.destroy();
  },
);
