import type { ImportColumn, ImportField } from './import-shape.js';

/** Column letters -> field; '' leaves the column out. */
export type Choices = Readonly<Record<string, string>>;

export const choicesOf = (columns: readonly ImportColumn[]): Choices =>
  Object.fromEntries(columns.map(({ address, field }) => [address, field ?? '']));

/**
 * What the command wants: every column, so that nothing is left to guess. By its header where that is its own, since the letter
 * alone would also fit a line of title above the headers.
 */
export const mappingOf = (choices: Choices, columns: readonly ImportColumn[]): { column: string; field: string | null }[] =>
  columns.map(({ address, header }) => {
    const isOwn = header !== '' && columns.filter((other) => other.header === header).length === 1;
    return { column: isOwn ? header : address, field: choices[address] || null };
  });

/** The first other column that is read as the same field. */
export const rivalOf = (choices: Choices, letter: string): string | undefined =>
  Object.keys(choices).find((other) => other !== letter && choices[letter] !== '' && choices[other] === choices[letter]);

export const missingFields = (choices: Choices, fields: readonly ImportField[]): readonly ImportField[] =>
  fields.filter(({ field, isRequired }) => isRequired && !Object.values(choices).includes(field));

export const isChanged = (choices: Choices, columns: readonly ImportColumn[]): boolean =>
  Object.entries(choicesOf(columns)).some(([letter, field]) => choices[letter] !== field);
