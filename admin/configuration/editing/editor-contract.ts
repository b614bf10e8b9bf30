import type { FunctionComponent } from 'react';
import type { LiveFindings } from './use-findings.js';

export interface EditorProps {
  readonly content: unknown;
  /** the content of the version in force; undefined where none is */
  readonly inForce: unknown;
  readonly tab: string;
  /** the path that somebody wants to see; a new one is another object */
  readonly goal: readonly string[] | undefined;
  readonly live: LiveFindings;
  readonly onChange: (content: unknown) => void;
}

/** How documents of one kind are edited. A new kind brings one of these. */
export interface KindEditor {
  /** besides the check, which every kind has */
  readonly tabs: readonly string[];
  /** whether a content has the frame that the editor needs */
  readonly fits: (content: unknown) => boolean;
  /** the tab that shows a place of the document */
  readonly tabOf: (path: readonly string[]) => string;
  readonly View: FunctionComponent<EditorProps>;
}
