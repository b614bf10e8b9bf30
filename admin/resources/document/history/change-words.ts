import type { CompareVersionsQuery } from '../../../generated/graphql.js';

export type Change = CompareVersionsQuery['compareVersions']['changes'][number];

const kinds = ['CHANGED', 'ADDED', 'REMOVED', 'MOVED'] as const;
export type ChangeKind = (typeof kinds)[number];
export const kindOf = ({ kind }: Change): ChangeKind => kinds.find((known) => known === kind) ?? 'CHANGED';

const heldOn = (change: Change, side: 'before' | 'after'): unknown => {
  const text = change[side];
  const value: unknown = text === null ? null : JSON.parse(text);
  return value === '' ? null : value;
};

const isCodes = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((code) => typeof code === 'string');

/**
 * What a document holds on a side; null where there is nothing. Of an entry that moved, the codes of the list that it stands in; of a
 * list of codes those that the other side lacks, unless both hold the same in another order.
 */
export const valueOn = (change: Change, side: 'before' | 'after'): unknown => {
  const own = heldOn(change, side);
  const other = heldOn(change, side === 'before' ? 'after' : 'before');
  if (!isCodes(own) || !isCodes(other)) return own;
  const onlyHere = own.filter((code) => !other.includes(code));
  const isSameSet = onlyHere.length === 0 && other.every((code) => own.includes(code));
  if (isSameSet) return own;
  return onlyHere.length === 0 ? null : onlyHere;
};
