import { tidyText } from '../../workbook/cell-text.js';

/** What a reader of workbooks would tidy away, or what XML cannot hold; inside JSON each is written as its escape. */
const fragile = /[\p{Cc}\u200b\u2060\ufeff\ufffe\uffff]/gu;
const xmlEscape = /_(?=x[0-9a-f]{4}_)/gi;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Compact JSON that survives a cell. */
export const jsonCell = (value: unknown): string => JSON.stringify(value).replace(fragile, escaped).replace(xmlEscape, '\\u005f');

const fragileInText = /(?![\n\t])[\p{Cc}\u200b\u2060\ufeff\ufffe\uffff]|\p{Cs}|_x[0-9a-f]{4}_|^["\s]|\s$/iu;

/** Text as it is; as a JSON string where the cell would change it, or where it begins like one. */
export const textCell = (text: string): string =>
  text === '' || tidyText(text) !== text || fragileInText.test(text) ? jsonCell(text) : text;

export const textOfCell = (cell: string): unknown => (cell.startsWith('"') ? (parsedJson(cell) ?? cell) : cell);

const isPlainCode = (entry: unknown): boolean => typeof entry === 'string' && /^[^;；\s"[\]](?:[^;；\p{Cc}]*[^;；\s])?$/u.test(entry);

/** Codes between semicolons; a JSON list where one of them holds a semicolon, or none is there. */
export function codesCell(codes: readonly unknown[]): string {
  const joined = codes.join('; ');
  return codes.length > 0 && codes.every(isPlainCode) && textCell(joined) === joined ? joined : jsonCell(codes);
}

export function codesOfCell(cell: string): unknown {
  if (cell.startsWith('[')) return parsedJson(cell) ?? cell;
  return cell
    .split(/[;；]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** @returns undefined where the cell holds no JSON */
export function parsedJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
