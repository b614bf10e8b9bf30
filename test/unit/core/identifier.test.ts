import { isIdentifier, newIdentifier, newIdentifiers } from '../../../server/core/identifier.js';

test('an identifier is a UUID of version 7 that begins with its millisecond', () => {
  const id = newIdentifier(0x0192_3456_789a);
  expect(isIdentifier(id)).toBe(true);
  expect(id).toMatch(/^01923456-789a-7[0-9a-f]{3}-[89ab]/);
});

test('identifiers made in one call rise strictly and share their millisecond', () => {
  const ids = newIdentifiers(5000, 1_750_000_000_000);
  expect(ids).toHaveLength(5000);
  expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] as string))).toBe(true);
  expect(new Set(ids.map((id) => id.slice(0, 13))).size).toBe(1);
  expect(ids.every(isIdentifier)).toBe(true);
});

test('identifiers of a later millisecond come after those of an earlier one', () => {
  const earlier = newIdentifiers(3, 1_750_000_000_000);
  const [later] = newIdentifiers(1, 1_750_000_000_001);
  expect(earlier.every((id) => id < (later as string))).toBe(true);
});

test('no identifiers are made when none are asked for', () => {
  expect(newIdentifiers(0)).toEqual([]);
});
