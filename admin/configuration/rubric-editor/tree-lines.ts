import type { DraftMarks } from './draft-marks.js';
import type { LineMark } from './EditLine.js';
import type { ItemDraft } from './rubric-draft.js';

interface Input {
  readonly marks: DraftMarks;
  /** keys of spots with errors */
  readonly wrong: ReadonlySet<string>;
  /** in lower case; empty shows everything */
  readonly filter: string;
}

export interface TreeLines {
  readonly markOf: (key: string) => LineMark | undefined;
  /** what became of the things inside a category or item */
  readonly within: (key: string) => { readonly changed: number; readonly isWrong: boolean };
  /** places of the indicators of an item that the filter lets through */
  readonly shownIn: (item: ItemDraft) => readonly number[];
}

/** What the lines of the tree show of changes, errors and the filter. */
export const treeLines = ({ marks, wrong, filter }: Input): TreeLines => {
  const holds = (code: string, name: { readonly zh: string; readonly en?: string | undefined }): boolean =>
    [code, name?.zh ?? '', name?.en ?? ''].some((text) => text.toLowerCase().includes(filter));
  return {
    markOf: (key) => (wrong.has(key) ? 'WRONG' : marks.marks.get(key)),
    within: (key) => {
      const inside = (each: string) => each.startsWith(`${key}.`);
      return { changed: [...marks.marks.keys()].filter(inside).length, isWrong: wrong.has(key) || [...wrong].some(inside) };
    },
    shownIn: (item) => item.indicators.flatMap(({ code, name }, place) => (filter === '' || holds(code, name) ? [place] : [])),
  };
};
