import { type DocumentChange, diffDocuments } from '../../engine/documents/document-diff.js';

/** How many rows of a document another content touches; each row counts once. */
export interface ChangedRowCounts {
  readonly added: number;
  readonly removed: number;
  /** in what they say, whether they moved besides or not */
  readonly changed: number;
  /** to another place, and nothing else */
  readonly moved: number;
}

/** The innermost entry of a list that a change is in. What stands in no list is one row: the head of the document. */
const rowOf = ({ path }: DocumentChange): string => JSON.stringify(path.slice(0, path.findLastIndex((key) => key.startsWith('[')) + 1));

/** Every version has another label: that is no change of what it says. */
const isLabel = ({ path }: DocumentChange): boolean => path.length === 1 && path[0] === 'label';

/** An entry that came or went is one row, whatever is inside it. */
export function countChangedRows(before: unknown, after: unknown): ChangedRowCounts {
  const changes = diffDocuments(before, after).filter((change) => !isLabel(change));
  const rowsOf = (kind: DocumentChange['kind']): ReadonlySet<string> =>
    new Set(changes.filter((change) => change.kind === kind).map(rowOf));
  const changed = rowsOf('CHANGED');
  return {
    added: rowsOf('ADDED').size,
    removed: rowsOf('REMOVED').size,
    changed: changed.size,
    moved: [...rowsOf('MOVED')].filter((row) => !changed.has(row)).length,
  };
}
