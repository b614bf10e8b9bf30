import { JsonText, quote } from '../../../server/graph/json-text.js';

test('literals are quoted for SQL', () => {
  expect(['', "it's", 'a\\b', "\\'"].map(quote)).toEqual(["''", "'it''s'", "E'a\\\\b'", "E'\\\\'''"]);
});

test('adjacent literals melt together, and expressions stand between them', () => {
  const inner = new JsonText().literal('1,').sql('x');
  expect(new JsonText().literal('[').literal('0,').append(inner).literal(']').render()).toBe("concat('[0,1,',x,']')");
  expect(new JsonText().render()).toBe("''");
});

test('a function is asked for its expression when the text is rendered', () => {
  let name = 'early';
  const text = new JsonText().sql(() => name);
  name = 'late';
  expect(text.render()).toBe('concat(late)');
});

test('more than a hundred pieces are joined in groups, since no function takes more', () => {
  const text = new JsonText();
  for (let at = 0; at < 205; at += 1) text.sql(`c${at}`);
  const rendered = text.render();
  const groups = rendered.slice('concat('.length, -1).split(/,(?=concat)/);
  expect(groups.map((group) => group.split(',').length)).toEqual([100, 100, 5]);
});
