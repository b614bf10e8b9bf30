import { type Bilingual, type Language, say } from '../../core/language.js';
import { writeCsv } from '../../workbook/write-csv.js';
import type { ChainLink } from './sealed-entry.js';

type Column = readonly [Bilingual, (link: ChainLink) => unknown];

const columns: readonly Column[] = [
  [say('编号', 'Number'), ({ seal }) => seal?.number],
  [say('时间（UTC）', 'When (UTC)'), ({ entry }) => entry?.occurredAt],
  [say('账号', 'Account'), ({ entry }) => entry?.accountCode],
  [say('身份', 'Role'), ({ entry }) => entry?.role],
  [say('操作', 'Command'), ({ entry }) => entry?.action],
  [say('结果', 'Outcome'), ({ entry }) => entry?.outcome],
  [say('对象类型', 'Subject'), ({ entry }) => entry?.subjectType],
  [say('对象编号', 'Id of the subject'), ({ entry }) => entry?.subjectId],
  [say('事由', 'Reason'), ({ entry }) => entry?.reason],
  [say('之前', 'Before'), ({ entry }) => entry?.before],
  [say('之后', 'After'), ({ entry }) => entry?.after],
  [say('请求编号', 'Request'), ({ entry }) => entry?.requestId],
  [say('封存时间（UTC）', 'Sealed (UTC)'), ({ seal }) => seal?.sealedAt],
  [say('封签', 'Hash'), ({ seal }) => seal?.hash],
];

/** For people, in a spreadsheet; what verifies is the export of lines. */
export async function* chainTable(pages: AsyncIterable<readonly ChainLink[]>, language: Language): AsyncGenerator<string> {
  const header = columns.map(([title]) => title[language]);
  yield writeCsv(header, []);
  for await (const links of pages) {
    const rows = links.map((link) => columns.map(([, value]) => String(value(link) ?? '')));
    // each piece would bring a header and a byte order mark of its own
    yield writeCsv(header, rows).slice(writeCsv(header, []).length);
  }
}
