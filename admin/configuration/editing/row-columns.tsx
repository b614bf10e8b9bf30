import { Box } from '@mui/material';
import type { Bilingual } from '../../formats/name.js';
import { type Choice, ChoiceField } from '../../parts/ChoiceField.js';
import { CodesInput, type NamedCode } from './CodesInput.js';
import { FormulaInput } from './FormulaInput.js';
import { NameInputs } from './NameInputs.js';
import type { Place } from './problems.js';
import type { RowsColumn } from './RowsTable.js';
import { TextInput } from './TextInput.js';

/** What every column of fields needs: what the field is called, what it holds, and where that stands in the document. */
interface Held<Row, Value> {
  readonly key: string;
  readonly head: string;
  readonly width?: number | string;
  readonly value: (row: Row) => Value;
  readonly place: (at: number) => Place;
  readonly onChange: (at: number, value: Value) => void;
}

const labelOf = (head: string, at: number): string => `${head} ${at + 1}`;

export const textColumn = <Row,>({
  value,
  place,
  onChange,
  isFigure = false,
  isLong = false,
  ...column
}: Held<Row, string> & { readonly isFigure?: boolean; readonly isLong?: boolean }): RowsColumn<Row> => ({
  ...column,
  cell: (row, at) => (
    <TextInput
      isBare
      {...{ isFigure, isLong }}
      label={labelOf(column.head, at)}
      value={value(row)}
      place={place(at)}
      onChange={(text) => onChange(at, text)}
    />
  ),
});

interface NamesHeld<Row> extends Omit<Held<Row, Bilingual | undefined>, 'onChange'> {
  readonly onChange: (at: number, value: Bilingual) => void;
  readonly isLong?: boolean;
}

/** Chinese, and English under it; without English, Chinese stands for both. */
export const namesColumn = <Row,>({ value, place, onChange, isLong = false, ...column }: NamesHeld<Row>): RowsColumn<Row> => ({
  ...column,
  cell: (row, at) => (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <NameInputs
        isBare
        {...{ isLong }}
        label={labelOf(column.head, at)}
        value={value(row)}
        place={place(at)}
        onChange={(name) => onChange(at, name ?? { zh: '' })}
      />
    </Box>
  ),
});

export const formulaColumn = <Row,>({ value, place, onChange, ...column }: Held<Row, string>): RowsColumn<Row> => ({
  ...column,
  cell: (row, at) => (
    <FormulaInput isBare label={labelOf(column.head, at)} value={value(row)} place={place(at)} onChange={(text) => onChange(at, text)} />
  ),
});

export const choiceColumn = <Row,>({
  choices,
  value,
  onChange,
  ...column
}: Omit<Held<Row, string>, 'place'> & { readonly choices: readonly Choice[] }): RowsColumn<Row> => ({
  ...column,
  cell: (row, at) => (
    <ChoiceField isBare label={labelOf(column.head, at)} choices={choices} value={value(row)} onChange={(id) => onChange(at, id)} />
  ),
});

export const codesColumn = <Row,>({
  all,
  none,
  value,
  place,
  onChange,
  ...column
}: Held<Row, readonly string[]> & { readonly all: readonly NamedCode[]; readonly none: string }): RowsColumn<Row> => ({
  ...column,
  cell: (row, at) => (
    <CodesInput
      isBare
      label={labelOf(column.head, at)}
      value={value(row)}
      all={all}
      place={place(at)}
      onChange={(codes) => onChange(at, codes)}
      none={none}
    />
  ),
});
