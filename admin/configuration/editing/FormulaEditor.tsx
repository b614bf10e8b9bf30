import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { faultMarks } from './fault-marks.js';
import { formulaLook } from './formula-look.js';
import { type FormulaName, offering } from './formula-names.js';
import type { Span } from './problems.js';

interface Props {
  readonly label: string;
  readonly describedBy: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly names: readonly FormulaName[];
  readonly isWrong: boolean;
  /** parts that are wrong, drawn as such */
  readonly faults: readonly Span[];
}

const attributesOf = (label: string, describedBy: string, isWrong: boolean) =>
  EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': String(isWrong) });

/** A line of FEEL with completion from what may be named. Tab leaves the field, as everywhere. */
const FormulaEditor = ({ label, describedBy, value, onChange, names, isWrong, faults }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const attributes = useRef(new Compartment());
  const marks = useRef(new Compartment());
  const latest = useRef({ onChange, names, value, told: attributesOf(label, describedBy, isWrong) });
  latest.current = { onChange, names, value, told: attributesOf(label, describedBy, isWrong) };
  const { ledger } = useTheme().palette;
  useEffect(() => {
    if (!box.current) return;
    const editor = new EditorView({
      parent: box.current,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          history(),
          keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
          autocompletion({ override: [offering(() => latest.current.names)], icons: false }),
          EditorView.lineWrapping,
          attributes.current.of(latest.current.told),
          marks.current.of([]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
          formulaLook(ledger),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [ledger]);
  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== value)
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);
  useEffect(() => {
    view.current?.dispatch({ effects: attributes.current.reconfigure(attributesOf(label, describedBy, isWrong)) });
  }, [label, describedBy, isWrong]);
  useEffect(() => {
    view.current?.dispatch({ effects: marks.current.reconfigure(faultMarks(faults)) });
  }, [faults]);
  return <Box ref={box} />;
};

export default FormulaEditor;
