import { readFileSync } from 'node:fs';
import fastCheck from 'fast-check';
import { parse } from 'yaml';
import { gradingPolicyDocument } from '../../../server/engine/documents/grading-policy.js';
import { rubricDocument } from '../../../server/engine/documents/rubric.js';
import { readDocumentWorkbook } from '../../../server/modules/document-workbook/read-document-workbook.js';
import { writeDocumentWorkbook } from '../../../server/modules/document-workbook/write-document-workbook.js';
import { readTableFile } from '../../../server/workbook/read-table-file.js';
import { writeWorkbook } from '../../../server/workbook/write-workbook.js';

const seeded = (name: string): unknown => parse(readFileSync(`seeds/data/${name}.yaml`, 'utf8'));
const rubric = () => rubricDocument.parse(seeded('sample/rubric-this-year'));
const there = async (content: Parameters<typeof writeDocumentWorkbook>[0]) => readDocumentWorkbook(await writeDocumentWorkbook(content));

test.each(['sample/rubric-this-year', 'sample/rubric-last-year', 'neighbour/rubric-last-year'])('%s comes back as it was', async (name) => {
  const content = rubricDocument.parse(seeded(name));
  expect(await there(content)).toEqual({ content });
});

test.each(['sample/grading-policy', 'neighbour/grading-policy'])('%s comes back as it was', async (name) => {
  const content = gradingPolicyDocument.parse(seeded(name));
  expect(await there(content)).toEqual({ content });
});

const nasty = fastCheck.oneof(
  fastCheck.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fastCheck.constantFrom('=1+1', ' a ', '"q"', '_x0041_', '[1]', '007', 'a\r\nb', '\u0000', '\ud800', '1e5', 'TRUE', '{}'),
);

test('whatever text and lists a rubric holds come back', async () => {
  const lists = fastCheck.option(fastCheck.array(nasty, { maxLength: 3 }), { nil: undefined });
  await fastCheck.assert(
    fastCheck.asyncProperty(nasty, lists, fastCheck.boolean(), async (text, alliances, isListed) => {
      const content = JSON.parse(JSON.stringify(rubric())) as ReturnType<typeof rubric>;
      const [first] = content.categories[0]?.items[0]?.indicators ?? [];
      if (!first) throw new Error('no indicator');
      Object.assign(first, { name: { zh: text }, method: { kind: 'FORMULA', points: text } });
      const sectors = isListed ? { sectors: [] } : {};
      content.profiles.push({
        ...{ code: 'GENERATED', name: { zh: text, en: text }, ...sectors, include: [], exclude: [first.code] },
        ...(alliances && { alliances }),
        overlays: [
          { indicator: first.code, method: { kind: 'LINEAR', value: text, floor: '0', target: '1.50', stretch: { at: '2', points: '1' } } },
        ],
      });
      const parsed = rubricDocument.parse(content);
      expect(await there(parsed)).toEqual({ content: parsed });
    }),
    { numRuns: 12, examples: [['_x0041_', [], true]] },
  );
});

/** The workbook with one cell changed. */
async function changed(sheetEnd: string, key: string, text: string): Promise<Uint8Array> {
  const sheets = await readTableFile(await writeDocumentWorkbook(rubric()), 'a.xlsx');
  return writeWorkbook({
    sheets: sheets.map(({ name, rows: [header = [], ...rows] }) => ({
      name,
      columns: header.map((title) => ({ header: title, isText: true })),
      rows: rows.map((row, index) =>
        row.map((cell, column) => (index === 0 && name.endsWith(sheetEnd) && header[column]?.endsWith(` ${key}`) ? text : cell)),
      ),
    })),
  });
}

test.each([
  ['Indicators', 'measure', 'GUESSED', /QUALITATIVE/],
  ['Indicators', 'fullMarks', 'ten', /./],
  ['Indicators', 'method', '{"levels": [', /JSON/],
  ['Items', 'owner.categories', 'NOBODY', /NOBODY/],
  ['Document', 'places', 'two', /whole number/],
])('a wrong cell %s %s is told where it stands, in a workbook that says so', async (sheetEnd, key, text, sentence) => {
  const reading = await readDocumentWorkbook(await changed(sheetEnd, key, text));
  if (!('findings' in reading)) throw new Error('it was taken');
  const own = reading.findings.find(({ sheet, en }) => sheet.endsWith(sheetEnd) && sentence.test(en));
  expect(own?.cell).toMatch(/^[A-Z]+2$/);
  const { readXlsx } = await import('hucre');
  const { sheets } = await readXlsx(reading.annotated, { readStyles: true });
  const sheet = sheets.find(({ name }) => name.endsWith(sheetEnd));
  const column = sheet?.rows[0]?.findIndex((header) => String(header).endsWith(` ${key}`)) ?? -1;
  expect([own?.cell, sheet?.rows[1]?.[column]]).toEqual([`${String.fromCharCode(65 + column)}2`, text]);
  const cell = sheet?.cells?.get(`1,${column}`);
  expect(JSON.stringify(cell?.style)).toContain('F8D7DA');
  expect(cell?.comment?.text).toContain(own?.en);
});
