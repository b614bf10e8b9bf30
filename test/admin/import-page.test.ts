import { choicesOf, isChanged, mappingOf, missingFields, rivalOf } from '../../admin/resources/import/column-choices.js';
import { kindIn, obstacleTo, type Report, rowsToWrite } from '../../admin/resources/import/import-shape.js';
import { tabsOf } from '../../admin/resources/import/import-tabs.js';

const columns = [
  { address: 'A', header: '机关单位', field: 'agency' },
  { address: 'B', header: '数', field: null },
  { address: 'C', header: '备注', field: null },
];
const fields = [
  { field: 'agency', label: '机关单位', labelEn: 'Agency', isRequired: true },
  { field: 'value', label: '数值', labelEn: 'Value', isRequired: true },
  { field: 'source', label: '来源', labelEn: 'Source', isRequired: false },
];
const report = (counts: Partial<Report['counts']>, findingsTotal = 0): Report => ({
  columns,
  fields,
  counts: { rows: 3, new: 0, changed: 0, unchanged: 0, wrong: 0, ...counts },
  findings: [],
  findingsTotal,
  preview: [],
});

describe('what the columns of a file are read as', () => {
  const choices = choicesOf(columns);

  it('begins with what was recognised, and is told to the server column by column', () => {
    expect(choices).toEqual({ A: 'agency', B: '', C: '' });
    expect(mappingOf({ ...choices, B: 'value' }, columns)).toEqual([
      { column: '机关单位', field: 'agency' },
      { column: '数', field: 'value' },
      { column: '备注', field: null },
    ]);
  });

  it('names columns without a header, or with the same one, by their letters', () => {
    const alike = [
      { address: 'A', header: '', field: null },
      { address: 'B', header: '数', field: null },
      { address: 'C', header: '数', field: null },
    ];
    expect(mappingOf({ A: '', B: 'value', C: '' }, alike).map(({ column }) => column)).toEqual(['A', 'B', 'C']);
  });

  it('names the required fields that no column is read as', () => {
    expect(missingFields(choices, fields).map(({ field }) => field)).toEqual(['value']);
    expect(missingFields({ ...choices, B: 'value' }, fields)).toEqual([]);
    expect(missingFields({ A: '', B: '', C: 'source' }, fields).map(({ field }) => field)).toEqual(['agency', 'value']);
  });

  it('finds the column that is read as the same field; columns left out are no rivals', () => {
    const twice = { A: 'agency', B: 'agency', C: '' };
    expect([rivalOf(twice, 'A'), rivalOf(twice, 'B'), rivalOf(twice, 'C'), rivalOf(choices, 'B')]).toEqual([
      'B',
      'A',
      undefined,
      undefined,
    ]);
  });

  it('knows whether anything was chosen otherwise, and chosen back', () => {
    expect(isChanged(choices, columns)).toBe(false);
    expect(isChanged({ ...choices, C: 'source' }, columns)).toBe(true);
    expect(isChanged({ ...choices, A: '' }, columns)).toBe(true);
  });
});

describe('whether a checked file may be brought in', () => {
  it.each([
    [report({ new: 2, changed: 1 }), undefined, 3],
    [report({ new: 3 }, 1), 'wrong', 3],
    [report({ new: 2, wrong: 1 }), 'wrong', 2],
    [report({ unchanged: 3 }), 'nothing', 0],
    [report({ rows: 0 }), 'noRows', 0],
  ] as const)('case %#: what is in the way, and how many rows would be written', (one, obstacle, rows) => {
    expect([obstacleTo(one), rowsToWrite(one)]).toEqual([obstacle, rows]);
  });

  it('shows what is wrong first, and no empty parts', () => {
    expect(tabsOf(report({}, 2)).map(({ key, count }) => [key, count])).toEqual([
      ['findings', 2],
      ['columns', 3],
    ]);
    const preview = [{ row: 2, state: 'NEW', values: {} }] as const;
    expect(tabsOf({ ...report({ new: 1 }), preview }).map(({ key }) => key)).toEqual(['preview', 'columns']);
  });
});

test('a kind that this console does not know has no name made up for it', () => {
  expect([kindIn('facts'), kindIn('planets')]).toEqual(['facts', undefined]);
});
