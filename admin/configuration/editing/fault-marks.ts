import type { Extension, Range } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { Span } from './problems.js';

const fault = Decoration.mark({ class: 'cm-fault' });

/** Parts of a formula drawn as wrong; what was typed since may be shorter than what was checked. */
export const faultMarks = (spans: readonly Span[]): Extension =>
  EditorView.decorations.of((view) => {
    const { length } = view.state.doc;
    const marks = spans.flatMap(({ from, to }): Range<Decoration>[] => {
      const end = Math.min(to, length);
      return from < end ? [fault.range(from, end)] : [];
    });
    return Decoration.set(marks, true);
  });
