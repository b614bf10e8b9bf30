import { foundPlace } from '../../../server/engine/documents/found-place.js';

// Findings are told where people look, not where a program counts.

const content = {
  categories: [
    {
      code: 'B',
      name: { zh: '定量' },
      items: [
        {
          code: 'B1',
          name: { zh: '责任落实', en: 'Duties' },
          indicators: [
            { code: 'B1_01', name: { zh: '分解率', en: 'Split' }, method: { kind: 'BANDS', bands: [{ from: null }, { from: '5' }] } },
          ],
        },
      ],
    },
  ],
  profiles: [{ code: 'P', name: { zh: '街道' }, overlays: [{ indicator: 'B1_01', fullMarks: 'x' }] }],
  bands: [{ grade: 'GOOD', name: { zh: '良好' }, from: '8' }],
};

test.each([
  [[], ''],
  [['label'], '版本号'],
  [['categories', 0, 'items', 0, 'fullMarks'], 'B1 责任落实，满分'],
  [['categories', '0', 'items', '0', 'indicators', '0', 'method', 'value'], 'B1_01 分解率，计分方法，读数公式'],
  [['categories', 0, 'items', 0, 'indicators', 0, 'method', 'bands', 1, 'from'], 'B1_01 分解率，计分方法，档，2，下限'],
  [['profiles', 0, 'overlays', 0, 'fullMarks'], 'P 街道，B1_01，满分'],
  [['bands', 0, 'from'], 'GOOD 良好，下限'],
  [['profiles', 7, 'sectors'], '分类方案，8，领域'],
])('%j is told as %s', (path, words) => {
  expect(foundPlace(content, path).zh).toBe(words);
});

test('in English by English names, and by Chinese where there are none', () => {
  expect(foundPlace(content, ['categories', 0, 'items', 0, 'indicators', 0, 'fullMarks']).en).toBe('B1_01 Split, full marks');
  expect(foundPlace(content, ['profiles', 0, 'name']).en).toBe('P 街道, name');
});
