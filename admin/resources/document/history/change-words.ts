import type { CompareVersionsQuery } from '../../../generated/graphql.js';

export type Change = CompareVersionsQuery['compareVersions']['changes'][number];

const kinds = ['CHANGED', 'ADDED', 'REMOVED', 'MOVED'] as const;
export type ChangeKind = (typeof kinds)[number];
export const kindOf = ({ kind }: Change): ChangeKind => kinds.find((known) => known === kind) ?? 'CHANGED';

/** A value as it stands in the document; what is no single value, as its JSON. Of an entry that came or went its name is enough. */
export const valueIn = (change: Change, side: 'before' | 'after'): string | null => {
  const text = change[side];
  if (text === null || (change.kind !== 'CHANGED' && change.kind !== 'MOVED')) return null;
  const value: unknown = JSON.parse(text);
  if (value === null || value === '') return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
