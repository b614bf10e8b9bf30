/**
 * What a spreadsheet would take for a formula when it opens a CSV: a cell that begins with = + - @, a tab or a carriage return,
 * also after blanks. A plain number is none, however signed.
 */
const formulaStart = /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/;
const plainNumber = /^[+-]?\d+(\.\d+)?$/;
const guarded = /^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/;

/** With an apostrophe before whatever would be taken for a formula, so that it stays text. */
export const withGuard = (text: string): string => (formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text);

/** Undoes `withGuard`, so that a table written here reads as it was. */
export const withoutGuard = (text: string): string => text.replace(guarded, '');
