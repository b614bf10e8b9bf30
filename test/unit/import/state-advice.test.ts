import { ImportStateWrong } from '../../../server/modules/import/import.errors.js';

test.each([
  ['UPLOADED', 'commitImport', '尚未检查完。请等检查完成，或重新检查；没有错误后再导入。'],
  ['FAULTY', 'commitImport', '有错误单元格。请在文件中改正标出的单元格，再重新上传。'],
  ['COMMITTED', 'commitImport', '已导入。要改动，可以撤销这个批次，或导入一个新文件。'],
  ['COMMITTED', 'checkImport', '已导入。要改动，可以撤销这个批次，或导入一个新文件。'],
  ['COMMITTED', 'discardImport', '已导入。要改动，可以撤销这个批次，或导入一个新文件。'],
  ['CHECKED', 'undoImport', '已检查、尚未导入。它没有写入任何内容，不必撤销；不需要的话可以放弃。'],
  ['FAULTY', 'undoImport', '有错误单元格。它没有写入任何内容，不必撤销；不需要的话可以放弃。'],
  ['UNDONE', 'undoImport', '已撤销。要再导入，请重新上传文件。'],
  ['DISCARDED', 'commitImport', '已放弃。要再导入，请重新上传文件。'],
])('a batch that is %s, asked to %s, says what can be done from there', (state, command, said) => {
  const { sentence } = new ImportStateWrong('7', state, command);
  expect(sentence.zh).toBe(`导入批次 7 ${said}`);
  expect(sentence.en).toMatch(/^Import batch 7 .+\. .+\.$/);
});
