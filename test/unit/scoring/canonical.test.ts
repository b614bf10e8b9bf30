import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalise } from '../../../server/engine/documents/canonical.js';

test('keys are sorted by code unit, without spaces, and missing ones are left out', () => {
  expect(canonicalise({ b: [1, { d: null, c: '责' }], a: true, z: undefined, B: -0 })).toBe('{"B":0,"a":true,"b":[1,{"c":"责","d":null}]}');
});

test('the order in which keys were written does not show; the content does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const reversed = JSON.parse(JSON.stringify(value), (_, entry) =>
        entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? Object.fromEntries(Object.entries(entry).reverse()) : entry,
      );
      expect(canonicalise(reversed)).toBe(canonicalise(value));
      expect(JSON.parse(canonicalise(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([[1n], [Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [new Date(0)], [new Map()]])(
  'refuses what JSON cannot hold: %s',
  (value) => {
    expect(() => canonicalise({ value })).toThrow(TypeError);
  },
);
