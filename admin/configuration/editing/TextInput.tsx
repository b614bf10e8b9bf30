import { InputAdornment, TextField } from '@mui/material';
import { type Place, useProblems } from './problems.js';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly place: Place;
  readonly onChange: (value: string) => void;
  readonly note?: string | undefined;
  /** stands behind a figure */
  readonly unit?: string;
  readonly isFigure?: boolean;
  readonly isLong?: boolean;
  /** where the column head names it */
  readonly isBare?: boolean;
  readonly placeholder?: string | undefined;
}

/** A text or a figure of the document, with what the check says of it underneath. */
export const TextInput = ({
  label,
  value,
  place,
  onChange,
  note,
  unit,
  isFigure = false,
  isLong = false,
  isBare = false,
  placeholder,
}: Props) => {
  const problem = useProblems()(place);
  const adornment = unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {};
  return (
    <TextField
      {...(isBare ? {} : { label })}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
      error={problem !== undefined}
      helperText={problem ?? note}
      multiline={isLong}
      {...(isLong ? { minRows: 2, maxRows: 6 } : {})}
      fullWidth
      {...(placeholder ? { placeholder } : {})}
      slotProps={{
        htmlInput: {
          ...(isBare ? { 'aria-label': label } : {}),
          ...(isFigure ? { inputMode: 'decimal', style: { textAlign: 'right' } } : {}),
        },
        input: adornment,
      }}
    />
  );
};
