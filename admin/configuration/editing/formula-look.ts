import { HighlightStyle, LanguageSupport, LRLanguage, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { parser } from 'lezer-feel';
import type { Ledger } from '../../theme/tokens.js';

const feel = new LanguageSupport(LRLanguage.define({ parser }));

/** A formula looks like any other field; what it is made of is told by quiet colours. */
export const formulaLook = (c: Ledger): Extension => [
  feel,
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.number, tags.literal, tags.bool, tags.null], color: c.info },
      { tag: tags.string, color: c.ok },
      { tag: [tags.keyword, tags.controlKeyword, tags.operatorKeyword], color: c.accent },
      { tag: tags.function(tags.variableName), color: c.ink2 },
      { tag: tags.comment, color: c.ink3 },
    ]),
  ),
  EditorView.theme({
    '&': { fontSize: '13px', color: c.ink, backgroundColor: c.paper, border: `1px solid ${c.edge}`, borderRadius: '4px' },
    '&.cm-focused': { outline: `2px solid ${c.accent}`, outlineOffset: '-1px' },
    '.cm-content': { padding: '5px 0', caretColor: c.ink, fontFamily: 'inherit', lineHeight: '20px' },
    '.cm-scroller': { fontFamily: 'inherit', overflow: 'auto', maxHeight: '120px' },
    '.cm-line': { padding: '0 10px' },
    '.cm-cursor': { borderLeftColor: c.ink },
    '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { backgroundColor: `${c.picked} !important` },
    '.cm-fault': { textDecoration: `underline wavy ${c.bad}`, textUnderlineOffset: '3px' },
    '.cm-tooltip': { backgroundColor: c.paper, border: 'none', boxShadow: c.shadow, borderRadius: '6px', color: c.ink },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', fontSize: '13px', maxHeight: '240px' },
    '.cm-tooltip-autocomplete ul li': { padding: '4px 10px !important', lineHeight: '20px' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: c.picked, color: c.ink },
    '.cm-completionDetail': { fontStyle: 'normal', color: c.ink2, marginLeft: '8px' },
    '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  }),
];
