import type { ImportColumn, ImportField } from './import-shape.js';

/** Column letters -> field; '' leaves the column out. */
export type Choices = Readonly<Record<string, string>>;

export const choicesOf = (columns: readonly ImportColumn[]): Choices =>
  Object.fromEntries(columns.map(({ address, field }) => [address, field ?? '']));

/** What the command wants: every column by its letter, so that nothing is left to guess. */
export const mappingOf = (choices: Choices): { column: string; field: string | null }[] =>
  Object.entries(choices).map(([column, field]) => ({ column, field: field || null }));

/** The first other column that is read as the same field. */
export const rivalOf = (choices: Choices, letter: string): string | undefined =>
  Object.keys(choices).find((other) => other !== letter && choices[letter] !== '' && choices[other] === choices[letter]);

export const missingFields = (choices: Choices, fields: readonly ImportField[]): readonly ImportField[] =>
  fields.filter(({ field, isRequired }) => isRequired && !Object.values(choices).includes(field));

export const isChanged = (choices: Choices, columns: readonly ImportColumn[]): boolean =>
  Object.entries(choicesOf(columns)).some(([letter, field]) => choices[letter] !== field);
