import { MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import { type Choices, rivalOf } from './column-choices.js';
import type { ImportColumn, ImportField } from './import-shape.js';

interface Props {
  readonly columns: readonly ImportColumn[];
  readonly fields: readonly ImportField[];
  readonly choices: Choices;
  /** undefined where nothing can be chosen any more */
  readonly onChange: ((choices: Choices) => void) | undefined;
}

const FieldChoice = ({ column, fields, choices, onChange }: Omit<Props, 'columns'> & { readonly column: ImportColumn }) => {
  const say = useSay();
  const language = useLanguage();
  const letter = column.address;
  const chosen = choices[letter] ?? '';
  const labelOf = ({ label, labelEn }: ImportField) => nameIn(language, label, labelEn);
  const rival = rivalOf(choices, letter);
  const field = fields.find((one) => one.field === chosen);
  return (
    <TextField
      select
      value={chosen}
      disabled={!onChange}
      error={rival !== undefined}
      helperText={rival !== undefined && field ? say('importing.twice', { column: rival, field: labelOf(field) }) : undefined}
      onChange={(event) => onChange?.({ ...choices, [letter]: event.target.value })}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': say('importing.fieldOf', { column: letter }) }, displayEmpty: true } }}
      sx={{ width: 260 }}
    >
      <MenuItem value="">{say('importing.leftOut')}</MenuItem>
      {fields.map((one) => (
        <MenuItem key={one.field} value={one.field}>
          {one.isRequired ? say('importing.required', { field: labelOf(one) }) : labelOf(one)}
        </MenuItem>
      ))}
    </TextField>
  );
};

/** The columns of the file in their order, and what each is read as. */
export const ColumnTable = ({ columns, ...rest }: Props) => {
  const say = useSay();
  return (
    <Table aria-label={say('importing.viewColumns', { count: columns.length })}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 80 }}>{say('importing.column')}</TableCell>
          <TableCell>{say('importing.header')}</TableCell>
          <TableCell>{say('importing.readAs')}</TableCell>
          <TableCell>{say('importing.state')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {columns.map((column) => (
          <TableRow key={column.address} sx={{ '& td': { py: 0.5 } }}>
            <TableCell>{column.address}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{column.header || '–'}</TableCell>
            <TableCell>
              <FieldChoice column={column} {...rest} />
            </TableCell>
            <TableCell>
              <Status tone={column.field === null ? 'warn' : 'ok'}>
                {say(column.field === null ? 'importing.unrecognised' : 'importing.recognised')}
              </Status>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
