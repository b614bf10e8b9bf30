import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../data/', import.meta.url);

export const readYaml = (path) => parse(readFileSync(new URL(path, folder), 'utf8'));

export const writeText = (path, text) => writeFileSync(new URL(path, folder), text);

/** Refuses what would need quoting, so that every reader may split a line at its commas. */
function cell(value) {
  const text = String(value ?? '');
  if (/[",\r\n]/.test(text)) throw new Error(`a cell may hold no comma, quote or line break: ${text}`);
  return text;
}

export function csvText(columns, rows) {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.map(cell).join(','));
  return `${lines.join('\n')}\n`;
}
